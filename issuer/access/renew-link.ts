import type { Staff } from '../../schemas/staff/staff.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AccessDeps } from './access-deps.ts';
import { inviteStaff } from './invite-staff.ts';

/**
 * Makes a new one-time link for a member of staff, such as for a lost passkey.
 *
 * @throws AppError `not-found`
 */
export async function renewLink(
  deps: AccessDeps,
  by: Pick<Staff, 'id'>,
  staffId: string,
): Promise<string> {
  const staff = await deps.store.staff.get(staffId);
  await recordAudit(deps, { actor: by.id, action: 'staff-link-made', subject: staff.id });
  return inviteStaff(deps, staff.id);
}
