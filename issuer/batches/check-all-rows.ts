import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Batch } from '../../schemas/batch/batch.ts';
import { checkPart } from './check-part.ts';
import { type CheckDeps, rowContext } from './row-context.ts';

const PART = 500;

/**
 * Judges every open row of a batch anew, part by part, so that neither memory nor the time between two requests grows
 * with the list. Of rows with the same key the first one counts.
 *
 * @param goOn asked after each part; false ends it there
 * @returns whether every row was judged
 * @throws AppError `not-found` | `register-unavailable` | `register-not-trusted`
 */
export async function checkAllRows(
  deps: CheckDeps,
  batch: Batch,
  goOn: () => boolean = () => true,
): Promise<boolean> {
  const context = await rowContext(deps, batch);
  const firsts = new Map<string, number>();
  const findFirst = (key: string, row: number): number | undefined => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    return first;
  };
  let after: string | undefined;
  for (;;) {
    const rows = await deps.store.batchRows.listBy('batch', batch.id, { after, limit: PART });
    await deps.store.batchRows.putMany(await checkPart(deps.store, rows, context, findFirst));
    if (rows.length < PART) return true;
    if (!goOn()) return false;
    after = rows.at(-1)?.id;
    await nextTurn();
  }
}
