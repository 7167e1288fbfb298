import type { Batch, CandidateField } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';
import type { BatchJobs, BatchProgress } from './batch-jobs.ts';
import { countRows, type RowCounts } from './count-rows.ts';
import { missingFields } from './missing-fields.ts';

/** A batch as the console shows it. */
export type BatchView = {
  readonly batch: Batch;
  readonly counts: RowCounts;
  readonly requiredMissing: readonly CandidateField[];
  readonly progress?: BatchProgress;
};

export async function viewBatch(
  store: IssuerStore,
  jobs: BatchJobs,
  batch: Batch,
): Promise<BatchView> {
  const progress = jobs.progress(batch.id);
  return {
    batch,
    counts: await countRows(store, batch.id),
    requiredMissing: missingFields(batch.columns),
    ...(progress === undefined ? {} : { progress }),
  };
}

/** The newest batches of a centre first. */
export async function listBatches(
  store: IssuerStore,
  jobs: BatchJobs,
  centre: string,
): Promise<readonly BatchView[]> {
  const batches = [...(await store.batches.listBy('centre', centre, { limit: 1000 }))];
  batches.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return Promise.all(batches.map((batch) => viewBatch(store, jobs, batch)));
}
