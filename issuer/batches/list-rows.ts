import type { BatchRow } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';

export type RowQuery = {
  readonly batch: string;
  readonly state?: BatchRow['state'] | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Rows of a batch in the order of the file; `next` is given when there may be more. */
export async function listRows(
  store: IssuerStore,
  { batch, state, after, limit }: RowQuery,
): Promise<{ readonly rows: readonly BatchRow[]; readonly next?: string }> {
  const page = { after, limit };
  const rows =
    state === undefined
      ? await store.batchRows.listBy('batch', batch, page)
      : await store.batchRows.listBy('batchState', `${batch}:${state}`, page);
  const last = rows.at(-1);
  return rows.length < limit || last === undefined ? { rows } : { rows, next: last.id };
}
