import type { BatchRow } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';
import { holderOfKey } from '../credentials/claim-key.ts';
import { checkRow, type RowContext } from './check-row.ts';

/** Finds the row before this one that has the same key, or undefined. */
export type FindFirst = (
  key: string,
  row: number,
) => number | undefined | Promise<number | undefined>;

/** Judges one row anew; a row that is decided already stays as it is. */
async function checkOne(
  store: IssuerStore,
  row: BatchRow,
  context: RowContext,
  findFirst: FindFirst,
): Promise<BatchRow> {
  if (row.state === 'rejected') return row;
  if (row.state === 'signed') {
    // A later row that repeats it is a duplicate, not an award of an earlier list.
    await findFirst(row.key, row.row);
    return row;
  }
  const checked = checkRow(row.cells, context);
  if (checked.kind === 'bad') {
    return { ...row, key: '', problems: [...checked.problems], state: 'problem' };
  }
  const first = await findFirst(checked.key, row.row);
  if (first !== undefined) {
    const problem = { field: null, code: 'duplicate-in-file', otherRow: first } as const;
    return { ...row, key: '', problems: [problem], state: 'problem' };
  }
  const holder = await holderOfKey(store, checked.key);
  // A key that is held by the row's own award is no obstacle: a crash came between its claim and its signature.
  const isAwarded = holder !== undefined && holder !== row.award;
  return { ...row, key: checked.key, problems: [], state: isAwarded ? 'skipped' : 'ready' };
}

/** Judges some rows anew, in the order of the file. */
export async function checkPart(
  store: IssuerStore,
  rows: readonly BatchRow[],
  context: RowContext,
  findFirst: FindFirst,
): Promise<readonly BatchRow[]> {
  const checked: BatchRow[] = [];
  for (const row of rows) checked.push(await checkOne(store, row, context, findFirst));
  return checked;
}
