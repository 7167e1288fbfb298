import { AppError } from '../../core/errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AccessDeps } from './access-deps.ts';
import type { SignedIn } from './enrol-staff.ts';
import { findInvitation, linkRefused } from './find-invitation.ts';
import { startSession } from './start-session.ts';

/**
 * Signs sample staff in by the printed link alone, once, on a loopback host alone.
 *
 * @throws AppError `not-allowed` | `link-used-or-expired`
 */
export async function enrolSample(deps: AccessDeps, token: string): Promise<SignedIn> {
  const invitation = await findInvitation(deps, token);
  const staff = await deps.store.staff.find(invitation.staff);
  if (!deps.test || staff?.sample !== true) {
    throw new AppError('not-allowed', 'This link needs a passkey: only sample staff go without.');
  }
  if (!(await deps.store.invitations.remove(invitation.id))) throw linkRefused();
  await recordAudit(deps, { actor: staff.id, action: 'signed-in', subject: staff.id });
  return { staff, secret: await startSession(deps, staff.id) };
}
