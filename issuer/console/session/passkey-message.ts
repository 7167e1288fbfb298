import { WebAuthnError, type WebAuthnErrorCode } from '@simplewebauthn/browser';
import type { ConsoleKey } from '../../../ui/messages/en/console.ts';

const words: { readonly [C in WebAuthnErrorCode]?: ConsoleKey } = {
  ERROR_CEREMONY_ABORTED: 'passkey.cancelled',
  ERROR_INVALID_DOMAIN: 'passkey.wrongAddress',
  ERROR_INVALID_RP_ID: 'passkey.wrongAddress',
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'passkey.exists',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT: 'passkey.noVerification',
  ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT: 'passkey.unsupported',
  ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG: 'passkey.unsupported',
};

/**
 * The words for what a browser says when a passkey ceremony fails; undefined for every other error.
 * Browsers hide why on purpose (WebAuthn 3, 14.5.1), so NotAllowedError can only be told as "closed or took too long".
 */
export function passkeyMessage(error: unknown): ConsoleKey | undefined {
  if (error instanceof WebAuthnError) {
    const known = words[error.code];
    if (known !== undefined) return known;
    return error.name === 'NotAllowedError' ? 'passkey.cancelled' : 'passkey.failed';
  }
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'NotAllowedError') return 'passkey.cancelled';
  return /WebAuthn is not supported/i.test(error.message) ? 'passkey.unsupported' : undefined;
}
