import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Batch } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';
import { checkAllRows } from './check-all-rows.ts';
import { type CheckDeps, rowContext } from './row-context.ts';
import { type SignPartDeps, signPart } from './sign-part.ts';

const PART = 50;

export type SignBatchDeps = SignPartDeps & CheckDeps;

/** The rows that stayed faulty are rejected for good; a later list can bring them again. */
async function rejectFaulty(store: IssuerStore, batch: string): Promise<void> {
  for (;;) {
    const rows = await store.batchRows.listBy('batchState', `${batch}:problem`, { limit: 500 });
    await store.batchRows.putMany(rows.map((row) => ({ ...row, state: 'rejected' })));
    if (rows.length < 500) return;
  }
}

/** Judges the rows of a long list once more, which its release left to be done; false when it is to stop. */
async function judgeAgain(
  deps: SignBatchDeps,
  batch: Batch,
  afterPart: (rows: number) => boolean,
): Promise<boolean> {
  if (batch.toBeJudged === undefined) return true;
  if (!(await checkAllRows(deps, batch, () => afterPart(0)))) return false;
  const { toBeJudged, ...judged } = await deps.store.batches.get(batch.id);
  await deps.store.batches.put(judged);
  return true;
}

async function finish(store: IssuerStore, id: string): Promise<void> {
  await rejectFaulty(store, id);
  const batch = await store.batches.get(id);
  if (batch.state === 'signing') await store.batches.put({ ...batch, state: 'done' });
}

/**
 * Signs what is left of a released batch, part by part, until it is done, paused or undone. Calling it again goes on
 * where it stopped.
 *
 * @param afterPart told how many rows were signed or refused; answers false to stop
 * @throws AppError `key-unavailable` | `credential-not-conformant` | `register-unavailable` | `register-not-trusted`
 */
export async function signBatch(
  deps: SignBatchDeps,
  id: string,
  afterPart: (rows: number) => boolean = () => true,
): Promise<void> {
  const started: Batch = await deps.store.batches.get(id);
  if (started.state !== 'signing') return;
  if (!(await judgeAgain(deps, started, afterPart))) return;
  const context = await rowContext(deps, started);
  for (;;) {
    const batch = await deps.store.batches.get(id);
    if (batch.state !== 'signing') return;
    const rows = await deps.store.batchRows.listBy('batchState', `${id}:ready`, { limit: PART });
    if (rows.length === 0) return finish(deps.store, id);
    await signPart(deps, batch, rows, context);
    if (!afterPart(rows.length)) return;
    await nextTurn();
  }
}
