import {
  type AuthenticationResponseJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { fromBase64Url } from '../../core/encoding.ts';
import type { Passkey } from '../../schemas/staff/staff.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AccessDeps } from './access-deps.ts';
import type { ConsoleOrigin } from './console-origin.ts';
import type { SignedIn } from './enrol-staff.ts';
import { startSession } from './start-session.ts';
import { passkeyRefused, takeChallenge } from './take-challenge.ts';

async function verifyAnswer(
  at: ConsoleOrigin,
  response: AuthenticationResponseJSON,
  challenge: string,
  passkey: Passkey,
): Promise<number> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: at.origin,
      expectedRPID: at.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(fromBase64Url(passkey.publicKey)),
        counter: passkey.counter,
        transports: passkey.transports,
      },
    });
    if (!verified) throw passkeyRefused();
    return authenticationInfo.newCounter;
  } catch (error) {
    // A counter that went back, meaning a copied passkey, ends here as well.
    throw passkeyRefused(error);
  }
}

/**
 * Signs a member of staff in with a passkey.
 *
 * @throws AppError `passkey-not-accepted`
 */
export async function signIn(
  deps: AccessDeps,
  at: ConsoleOrigin,
  input: { readonly challengeId: string; readonly response: AuthenticationResponseJSON },
): Promise<SignedIn> {
  const challenge = await takeChallenge(deps, input.challengeId);
  const passkey = await deps.store.passkeys.find(input.response.id);
  // A challenge made for a new passkey is not one for signing in.
  if (passkey === undefined || challenge.staff !== undefined) throw passkeyRefused();
  const counter = await verifyAnswer(at, input.response, challenge.challenge, passkey);
  const staff = await deps.store.staff.find(passkey.staff);
  if (staff === undefined) throw passkeyRefused();
  await deps.store.passkeys.put({ ...passkey, counter });
  await recordAudit(deps, { actor: staff.id, action: 'signed-in', subject: staff.id });
  return { staff, secret: await startSession(deps, staff.id) };
}
