import type { BatchRow } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';

export type RowCounts = { readonly [S in BatchRow['state'] | 'total']: number };

/** How many rows of a batch are in each state. */
export async function countRows(store: IssuerStore, batch: string): Promise<RowCounts> {
  const count = (state: BatchRow['state']) =>
    store.batchRows.countBy('batchState', `${batch}:${state}`);
  return {
    ready: await count('ready'),
    problem: await count('problem'),
    skipped: await count('skipped'),
    signed: await count('signed'),
    rejected: await count('rejected'),
    total: await store.batchRows.countBy('batch', batch),
  };
}
