import type { AccessDeps } from './access-deps.ts';
import { hasOperator } from './has-operator.ts';
import { inviteStaff } from './invite-staff.ts';

/** The id that the first operator will have; every new setup link for it voids the one before. */
export const FIRST_OPERATOR = 'first-operator';

/** The one-time link that sets the service up, or undefined when an operator exists. */
export async function makeSetupLink(
  deps: Pick<AccessDeps, 'store' | 'clock' | 'addresses'>,
): Promise<string | undefined> {
  return (await hasOperator(deps)) ? undefined : inviteStaff(deps, FIRST_OPERATOR);
}
