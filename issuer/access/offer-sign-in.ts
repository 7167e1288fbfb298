import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { AccessDeps } from './access-deps.ts';
import type { ConsoleOrigin } from './console-origin.ts';
import { keepChallenge } from './keep-challenge.ts';

/** Begins a sign-in with whichever passkey the browser has for this host; it does not say who exists. */
export async function offerSignIn(
  deps: Pick<AccessDeps, 'store' | 'clock'>,
  at: ConsoleOrigin,
): Promise<{
  readonly options: PublicKeyCredentialRequestOptionsJSON;
  readonly challengeId: string;
}> {
  const options = await generateAuthenticationOptions({
    rpID: at.rpId,
    userVerification: 'required',
    allowCredentials: [],
  });
  return { options, challengeId: await keepChallenge(deps, options.challenge) };
}
