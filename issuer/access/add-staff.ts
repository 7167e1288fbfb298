import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import { newRecordId } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import { type Staff, staffSchema } from '../../schemas/staff/staff.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AccessDeps } from './access-deps.ts';
import { inviteStaff } from './invite-staff.ts';

/** What an operator says of a new member of staff; an operator belongs to no centre. */
export const staffDraftSchema = z
  .strictObject({
    name: staffSchema.shape.name,
    role: staffSchema.shape.role,
    centres: staffSchema.shape.centres,
  })
  .refine((draft) => draft.role === 'officer' || draft.centres.length === 0, {
    message: 'must be empty for an operator, who does not issue',
    path: ['centres'],
  });
export type StaffDraft = z.infer<typeof staffDraftSchema>;

/**
 * Adds a member of staff and makes the one-time link for his or her passkey.
 *
 * @throws AppError `invalid-input` for a centre that does not exist
 */
export async function addStaff(
  deps: AccessDeps,
  by: Pick<Staff, 'id'>,
  draft: StaffDraft,
  options: { readonly sample: boolean } = { sample: false },
): Promise<{ readonly staff: Staff; readonly link: string }> {
  for (const [index, slug] of draft.centres.entries()) {
    if ((await deps.store.centres.find(slug)) !== undefined) continue;
    throw new AppError('invalid-input', `There is no centre ${slug}.`, {
      problems: [{ pointer: `/centres/${index}`, detail: 'must be the slug of a centre' }],
    });
  }
  const createdAt = toDateTimeStamp(deps.clock());
  const staff: Staff = { ...draft, id: newRecordId(), sample: options.sample, createdAt };
  await deps.store.staff.insert(staff);
  await recordAudit(deps, {
    actor: by.id,
    action: 'staff-added',
    subject: staff.id,
    detail: { role: staff.role },
  });
  return { staff, link: await inviteStaff(deps, staff.id) };
}
