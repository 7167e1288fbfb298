import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import type { IssuerDeps } from '../deps.ts';
import { assertReleasable } from './assert-releasable.ts';
import { checkAllRows } from './check-all-rows.ts';
import { countRows } from './count-rows.ts';
import type { DeliveryChoice } from './deliver.ts';

export type ReleaseDeps = Pick<IssuerDeps, 'store' | 'register' | 'clock' | 'signerOf'>;

export type ReleaseInput = {
  readonly batch: string;
  readonly by: string;
  readonly delivery: DeliveryChoice;
};

/** The mark by which one of several releases at once wins. */
export const releaseMark = (batch: string): string => `release:${batch}`;

/** The longest list whose rows are judged while the officer waits. */
const SHORT = 1000;

/**
 * Judges the rows once more, now if they are few or none of them was good; else, true, that is left to the signing. The
 * register is asked in any case.
 */
async function judge(deps: ReleaseDeps, batch: Batch): Promise<boolean> {
  const isSome = async (): Promise<boolean> => {
    const { ready, skipped } = await countRows(deps.store, batch.id);
    return ready + skipped > 0;
  };
  if (batch.rowCount > SHORT && (await isSome())) {
    await deps.register.events();
    return true;
  }
  await checkAllRows(deps, batch);
  if (!(await isSome())) await refuse(deps, batch);
  return false;
}

/**
 * Releases a draft for signing. Everything is judged once more: columns, achievement, register, the centre's key, and
 * every row, of long lists at the beginning of their signing. Of several releases at the same moment one wins.
 *
 * @throws AppError `batch-not-ready` | `batch-already-released` | `outside-register-scope` | `key-unavailable` |
 * `register-unavailable` | `register-not-trusted` | `not-found`
 */
export async function releaseBatch(deps: ReleaseDeps, input: ReleaseInput): Promise<Batch> {
  const batch = await deps.store.batches.get(input.batch);
  if (batch.state === 'reading') {
    throw new AppError('batch-not-ready', 'The list is still being read. Try again in a moment.');
  }
  if (batch.state !== 'draft') {
    throw new AppError('batch-already-released', 'This batch was released already.');
  }
  await assertReleasable(deps, batch);
  const toBeJudged = await judge(deps, batch);
  const first = await deps.store.usedOnce.insert({
    id: releaseMark(batch.id),
    expiresAt: '9999-12-31T00:00:00Z',
  });
  if (!first) throw new AppError('batch-already-released', 'This batch was released already.');
  const released: Batch = {
    ...batch,
    state: 'signing',
    releasedBy: input.by,
    releasedAt: toDateTimeStamp(deps.clock()),
    delivery: input.delivery,
    ...(toBeJudged ? { toBeJudged } : {}),
  };
  await deps.store.batches.put(released);
  return released;
}

/** Nothing could be signed: says why, the register first, since no correction of a row helps against it. */
async function refuse(deps: ReleaseDeps, batch: Batch): Promise<never> {
  const rows = await deps.store.batchRows.listBy('batch', batch.id, { limit: 100 });
  const isOutside = rows.some((row) =>
    row.problems.some((p) => p.code === 'outside-register-scope'),
  );
  if (isOutside) {
    throw new AppError(
      'outside-register-scope',
      'The register does not allow this centre to award this on the dates of the list.',
    );
  }
  throw new AppError('batch-not-ready', 'No row of the list can be signed. Correct its problems.');
}
