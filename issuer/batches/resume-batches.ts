import { eachBy } from '../../storage/collection.ts';
import type { IssuerDeps } from '../deps.ts';
import type { BatchJobs } from './batch-jobs.ts';
import { releaseMark } from './release-batch.ts';
import { removeBatch } from './remove-batch.ts';
import { revokeAll } from './undo-batch.ts';

/** A list that has been read for so long is not being read any more: its process ended. */
const ABANDONED_MS = 60 * 60 * 1000;

/**
 * Completes what an end of the process interrupted: signing goes on, undone batches are revoked to the end, and lists
 * whose reading broke off are removed. For the start of the program.
 */
export async function resumeBatches(
  { store, clock }: Pick<IssuerDeps, 'store' | 'clock'>,
  jobs: BatchJobs,
): Promise<void> {
  for await (const batch of eachBy(store.batches, 'state', 'reading')) {
    const age = clock().getTime() - Date.parse(batch.createdAt);
    if (age > ABANDONED_MS) await removeBatch(store, batch.id);
  }
  for await (const batch of eachBy(store.batches, 'state', 'draft')) {
    // The release was decided and not noted: the officer can release again.
    await store.usedOnce.remove(releaseMark(batch.id));
  }
  for await (const batch of eachBy(store.batches, 'state', 'undone')) {
    // Going through the awards of every batch that was ever undone would hold each start up.
    if (batch.toBeRevoked) await revokeAll({ store, clock }, batch);
  }
  for await (const batch of eachBy(store.batches, 'state', 'signing')) {
    // What a command began it goes on with itself, because it has files to write.
    if (batch.delivery?.kind !== 'none') await jobs.start(batch.id);
  }
}
