import { AppError } from '../../core/errors.ts';
import type { Staff } from '../../schemas/staff/staff.ts';

/**
 * Makes sure that a member of staff issues for a centre.
 *
 * @throws AppError `not-allowed` for an operator and for an officer of other centres
 */
export function assertOfficerOf(staff: Staff, centreSlug: string): void {
  if (staff.role === 'officer' && staff.centres.includes(centreSlug)) return;
  throw new AppError(
    'not-allowed',
    `You do not issue for the centre ${centreSlug}. Ask an operator to add it to your centres.`,
  );
}
