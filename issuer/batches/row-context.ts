import { standingOf } from '../../core/accreditation/standing-of.ts';
import { type LocalDate, localDateIn } from '../../core/time.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import { readAchievement } from '../credentials/read-achievement.ts';
import { readCentre } from '../credentials/read-centre.ts';
import type { IssuerDeps } from '../deps.ts';
import type { RowContext } from './check-row.ts';

/** What reading and judging a list needs from outside. */
export type CheckDeps = Pick<IssuerDeps, 'store' | 'register' | 'clock'>;

/**
 * Collects what the rows of a batch are judged against now: achievement, centre, today's day there, the register.
 *
 * @throws AppError `not-found` | `register-unavailable` | `register-not-trusted`
 */
export async function rowContext(
  { store, register, clock }: CheckDeps,
  batch: Pick<Batch, 'centre' | 'achievement' | 'columns' | 'dateOrder'>,
): Promise<RowContext> {
  const centre = await readCentre(store, batch.centre);
  const achievement = await readAchievement(store, batch.achievement);
  const events = await register.events();
  const today = localDateIn(clock(), centre.timeZone);
  const known = new Map<LocalDate, boolean>();
  const mayAward = (on: LocalDate): boolean => {
    const remembered = known.get(on);
    if (remembered !== undefined) return remembered;
    const standing = standingOf({
      events,
      centreDid: centre.did,
      achievementId: achievement.id,
      on,
      today,
    });
    const may = standing.kind === 'accredited' || standing.kind === 'accredited-then-not-now';
    known.set(on, may);
    return may;
  };
  const { columns, dateOrder } = batch;
  return { columns, achievement, centre, today, dateOrder, mayAward };
}
