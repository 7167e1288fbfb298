import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server';
import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import type { AccessDeps } from './access-deps.ts';
import type { ConsoleOrigin } from './console-origin.ts';
import { findInvitation, linkRefused } from './find-invitation.ts';
import { keepChallenge } from './keep-challenge.ts';
import { FIRST_OPERATOR } from './make-setup-link.ts';

export type EnrolmentOffer = {
  readonly options: PublicKeyCredentialCreationOptionsJSON;
  readonly challengeId: string;
  readonly staff: Pick<Staff, 'name' | 'role' | 'sample'>;
};

/** The first operator says his or her own name; everyone else was named by an operator. */
async function personOf(deps: AccessDeps, staffId: string, name?: string): Promise<Staff> {
  const known = await deps.store.staff.find(staffId);
  const isFirst =
    staffId === FIRST_OPERATOR && (await deps.store.passkeys.countBy('staff', staffId)) === 0;
  if (!isFirst) {
    if (known === undefined) throw linkRefused();
    return known;
  }
  if (name === undefined) {
    throw new AppError('invalid-input', 'Give the name of the first operator.', {
      problems: [{ pointer: '/name', detail: 'must not be empty' }],
    });
  }
  const createdAt = toDateTimeStamp(deps.clock());
  const role = 'operator';
  const staff: Staff = { id: staffId, name, role, centres: [], sample: false, createdAt };
  await deps.store.staff.put(staff);
  return staff;
}

/**
 * Begins making a passkey for the person of a one-time link; the link is not used up yet. User verification and a
 * discoverable credential are required (WebAuthn Level 3).
 *
 * @throws AppError `link-used-or-expired` | `invalid-input`
 */
export async function offerEnrolment(
  deps: AccessDeps,
  at: ConsoleOrigin,
  input: { readonly token: string; readonly name?: string | undefined },
): Promise<EnrolmentOffer> {
  const invitation = await findInvitation(deps, input.token);
  const staff = await personOf(deps, invitation.staff, input.name);
  const known = await deps.store.passkeys.listBy('staff', staff.id, { limit: 100 });
  const options = await generateRegistrationOptions({
    rpName: deps.test ? 'Skillseal console (TEST)' : 'Skillseal console',
    rpID: at.rpId,
    userName: staff.name,
    userDisplayName: staff.name,
    userID: new TextEncoder().encode(staff.id),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
  });
  const challengeId = await keepChallenge(deps, options.challenge, staff.id);
  return {
    options,
    challengeId,
    staff: { name: staff.name, role: staff.role, sample: staff.sample },
  };
}
