import { AppError } from '../../core/errors.ts';
import { hashOf } from '../../core/ids.ts';
import type { Invitation } from '../../schemas/staff/staff.ts';
import type { AccessDeps } from './access-deps.ts';

/** The refusal of a link; the same words whatever is wrong with it. */
export function linkRefused(): AppError {
  return new AppError(
    'link-used-or-expired',
    'This link was already used, was replaced or has expired. Ask an operator for a new one.',
  );
}

/**
 * The invitation of a link's secret; it is not used up by this.
 *
 * @throws AppError `link-used-or-expired`
 */
export async function findInvitation(
  deps: Pick<AccessDeps, 'store' | 'clock'>,
  token: string,
): Promise<Invitation> {
  const invitation = await deps.store.invitations.find(await hashOf(token));
  if (invitation === undefined || Date.parse(invitation.expiresAt) <= deps.clock().getTime()) {
    throw linkRefused();
  }
  return invitation;
}
