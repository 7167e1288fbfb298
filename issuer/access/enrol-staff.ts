import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { toBase64Url } from '../../core/encoding.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Passkey, Staff } from '../../schemas/staff/staff.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AccessDeps } from './access-deps.ts';
import type { ConsoleOrigin } from './console-origin.ts';
import { findInvitation, linkRefused } from './find-invitation.ts';
import { startSession } from './start-session.ts';
import { passkeyRefused, takeChallenge } from './take-challenge.ts';

/** Who signed in and the secret of the new session, for the cookie alone. */
export type SignedIn = { readonly staff: Staff; readonly secret: string };

async function verifyPasskey(
  deps: AccessDeps,
  at: ConsoleOrigin,
  response: RegistrationResponseJSON,
  challenge: { readonly challenge: string; readonly staff?: string | undefined },
): Promise<Passkey> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge.challenge,
      expectedOrigin: at.origin,
      expectedRPID: at.rpId,
      requireUserVerification: true,
    });
    if (registrationInfo === undefined || challenge.staff === undefined) throw passkeyRefused();
    const { id, publicKey, counter } = registrationInfo.credential;
    return {
      id,
      staff: challenge.staff,
      publicKey: toBase64Url(publicKey),
      counter,
      transports: [...(response.response.transports ?? [])],
      createdAt: toDateTimeStamp(deps.clock()),
    };
  } catch (error) {
    // The library throws plain errors for whatever a browser got wrong.
    throw passkeyRefused(error);
  }
}

/**
 * Ends making a passkey: the answer is verified first, then the link is used up by exactly one caller.
 *
 * @throws AppError `link-used-or-expired` | `passkey-not-accepted`
 */
export async function enrolStaff(
  deps: AccessDeps,
  at: ConsoleOrigin,
  input: {
    readonly token: string;
    readonly challengeId: string;
    readonly response: RegistrationResponseJSON;
  },
): Promise<SignedIn> {
  const invitation = await findInvitation(deps, input.token);
  const challenge = await takeChallenge(deps, input.challengeId);
  if (challenge.staff !== invitation.staff) throw passkeyRefused();
  const passkey = await verifyPasskey(deps, at, input.response, challenge);
  const staff = await deps.store.staff.get(invitation.staff);
  // Removing is the one atomic step: of two browsers with the same link one wins.
  if (!(await deps.store.invitations.remove(invitation.id))) throw linkRefused();
  if (!(await deps.store.passkeys.insert(passkey))) throw passkeyRefused();
  await recordAudit(deps, { actor: staff.id, action: 'passkey-made', subject: staff.id });
  return { staff, secret: await startSession(deps, staff.id) };
}
