import assert from 'node:assert/strict';
import { WebAuthnError } from '@simplewebauthn/browser';
import { passkeyMessage } from '../../../../issuer/console/session/passkey-message.ts';

const browserSays = (name: string): Error => Object.assign(new Error('no'), { name });

describe('issuer/console passkey message', () => {
  it('turns what browsers say into words', () => {
    const known = (code: WebAuthnError['code'], name = 'Error') =>
      passkeyMessage(new WebAuthnError({ message: '', code, cause: browserSays(name), name }));
    assert.equal(known('ERROR_CEREMONY_ABORTED'), 'passkey.cancelled');
    assert.equal(known('ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'), 'passkey.exists');
    assert.equal(
      known('ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT'),
      'passkey.noVerification',
    );
    assert.equal(known('ERROR_INVALID_RP_ID'), 'passkey.wrongAddress');
    assert.equal(known('ERROR_INVALID_DOMAIN'), 'passkey.wrongAddress');
    assert.equal(
      known('ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY', 'NotAllowedError'),
      'passkey.cancelled',
    );
    assert.equal(known('ERROR_AUTHENTICATOR_GENERAL_ERROR'), 'passkey.failed');
    assert.equal(passkeyMessage(browserSays('NotAllowedError')), 'passkey.cancelled');
  });

  it('leaves every other error to the page', () => {
    assert.equal(passkeyMessage(new Error('unrelated')), undefined);
    assert.equal(passkeyMessage('text'), undefined);
  });
});
