import type { IssuerStore } from '../../storage/store.ts';

const PART = 500;

/** Removes a batch that was never released, its rows first, so that an interrupted removal can be repeated. */
export async function removeBatch(store: IssuerStore, batch: string): Promise<void> {
  for (;;) {
    const rows = await store.batchRows.listBy('batch', batch, { limit: PART });
    for (const row of rows) await store.batchRows.remove(row.id);
    if (rows.length < PART) break;
  }
  await store.batches.remove(batch);
}
