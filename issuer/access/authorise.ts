import { AppError } from '../../core/errors.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import type { AccessDeps, ConsoleRequest } from './access-deps.ts';
import { assertSameOrigin } from './assert-same-origin.ts';
import { findPermission } from './find-permission.ts';
import { findSessionStaff } from './find-session-staff.ts';
import { readSessionCookie } from './session-cookie.ts';

/**
 * Stands before every route of the console: finds who asks and lets pass what the table of permissions allows.
 * What the table does not name is closed.
 *
 * @returns the signed-in member of staff, if any
 * @throws AppError `sign-in-required` | `not-allowed` | `not-found`
 */
export async function authorise(
  deps: AccessDeps,
  request: ConsoleRequest,
): Promise<Staff | undefined> {
  const who = findPermission(request.method, request.path);
  const staff = await findSessionStaff(deps, readSessionCookie(request.headers));
  if (who !== 'anyone' && staff === undefined) {
    throw new AppError('sign-in-required', 'Sign in to the console first.');
  }
  if (who === undefined) throw new AppError('not-found', 'There is nothing at this address.');
  if (who !== 'anyone' && staff !== undefined && !who.includes(staff.role)) {
    throw new AppError(
      'not-allowed',
      staff.role === 'operator'
        ? 'An operator runs the register and does not issue. Ask an issuing officer.'
        : 'An issuing officer does not change the register or the staff. Ask an operator.',
    );
  }
  assertSameOrigin(deps, request);
  return staff;
}
