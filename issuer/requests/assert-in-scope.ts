import { standingOf } from '../../core/accreditation/standing-of.ts';
import { AppError } from '../../core/errors.ts';
import type { LocalDate } from '../../core/time.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { IssuerDeps } from '../deps.ts';

/**
 * Makes sure that the register lets a centre award an achievement on a day.
 *
 * @throws AppError `outside-register-scope` | `register-unavailable` | `register-not-trusted`
 */
export async function assertInScope(
  deps: Pick<IssuerDeps, 'register'>,
  centre: Centre,
  achievementId: string,
  on: LocalDate,
): Promise<void> {
  const events = await deps.register.events();
  const question = { events, centreDid: centre.did, achievementId, on, today: on };
  if (standingOf(question).kind === 'accredited') return;
  throw new AppError(
    'outside-register-scope',
    `The register does not let ${centre.name} award ${achievementId} on ${on}.`,
  );
}
