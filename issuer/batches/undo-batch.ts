import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import { eachBy } from '../../storage/collection.ts';
import { releaseKey } from '../credentials/claim-key.ts';
import { revokeAward } from '../credentials/revoke-award.ts';
import type { IssuerDeps } from '../deps.ts';

/** Each revocation is several durable writes: so many pass between two requests. */
const PART = 25;

type UndoDeps = Pick<IssuerDeps, 'store' | 'clock'>;

export type UndoInput = { readonly batch: string; readonly by: string; readonly reason: string };

/**
 * Revokes everything a batch awarded and gives back every key it holds, also those of rows that were not signed yet.
 * It can be repeated, and completes what a crash left; the batch is noted as done with at the end.
 */
export async function revokeAll(deps: UndoDeps, batch: Batch): Promise<Batch> {
  const { undone } = batch;
  if (undone === undefined) return batch;
  for await (const award of eachBy(deps.store.awards, 'batch', batch.id, PART)) {
    await revokeAward(deps, { award: award.id, reason: undone.reason, by: undone.by });
  }
  for await (const row of eachBy(deps.store.batchRows, 'batchState', `${batch.id}:ready`)) {
    await releaseKey(deps.store, row.key, row.award);
  }
  const { toBeRevoked, ...finished } = batch;
  await deps.store.batches.put(finished);
  return finished;
}

/**
 * Undoes a released batch: all of its awards are revoked with the reason, and its corrected list can be issued again.
 * The batch is marked first, so that a crash in between is completed at the next start. Its job must be halted before.
 *
 * @throws AppError `not-found` | `conflict` for a batch that was never released
 */
export async function undoBatch(deps: UndoDeps, input: UndoInput): Promise<Batch> {
  const batch = await deps.store.batches.get(input.batch);
  if (batch.state === 'draft' || batch.state === 'reading') {
    throw new AppError('conflict', 'This batch was not released, so there is nothing to undo.');
  }
  const { by, reason } = input;
  const undone: Batch =
    batch.state === 'undone'
      ? batch
      : {
          ...batch,
          state: 'undone',
          undone: { at: toDateTimeStamp(deps.clock()), by, reason },
          toBeRevoked: true,
        };
  await deps.store.batches.put(undone);
  return revokeAll(deps, undone);
}
