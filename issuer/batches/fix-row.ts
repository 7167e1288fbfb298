import { AppError } from '../../core/errors.ts';
import type { Batch, BatchRow } from '../../schemas/batch/batch.ts';
import { checkPart, type FindFirst } from './check-part.ts';
import { MAX_CELL } from './read-cells.ts';
import { type CheckDeps, rowContext } from './row-context.ts';
import { rowId } from './row-id.ts';
import { assertDraft } from './set-columns.ts';

export type CellFix = { readonly column: number; readonly value: string };

export type FixInput = {
  readonly batch: string;
  readonly row: number;
  readonly cells: readonly CellFix[];
};

function applyFixes(batch: Batch, row: BatchRow, fixes: readonly CellFix[]): readonly string[] {
  const width = Math.max(batch.columns.length, row.cells.length);
  const cells = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
  for (const [i, { column, value }] of fixes.entries()) {
    const isThere = Number.isInteger(column) && column >= 0 && column < width;
    if (!isThere || value.length > MAX_CELL) {
      const detail = isThere
        ? `a cell holds at most ${MAX_CELL} characters`
        : `the row has no column ${column}`;
      throw new AppError('invalid-input', `The row cannot be changed: ${detail}.`, {
        problems: [{ pointer: `/cells/${i}`, detail }],
      });
    }
    cells[column] = value;
  }
  return cells;
}

/** Looks for another row with the key: of two equal rows the one that was good before stays good. */
function findOther(deps: CheckDeps, batch: string): FindFirst {
  return async (key, row) => {
    const rows = await deps.store.batchRows.listBy('batchKey', `${batch}:${key}`, { limit: 2 });
    return rows.find((other) => other.row !== row)?.row;
  };
}

/**
 * Changes cells of one row of a draft and judges it anew, together with the rows that repeated it.
 *
 * @throws AppError `invalid-input` | `batch-already-released` | `batch-not-ready` | `not-found` | `register-unavailable`
 */
export async function fixRow(deps: CheckDeps, input: FixInput): Promise<BatchRow> {
  const { store } = deps;
  const batch = await store.batches.get(input.batch);
  assertDraft(batch);
  const id = rowId(batch.id, input.row);
  const row = await store.batchRows.find(id);
  if (row === undefined) {
    throw new AppError('not-found', `The list has no row ${input.row}.`);
  }
  const context = await rowContext(deps, batch);
  const changed: BatchRow = { ...row, cells: [...applyFixes(batch, row, input.cells)] };
  const findFirst = findOther(deps, batch.id);
  await store.batchRows.putMany(await checkPart(store, [changed], context, findFirst));
  const repeats = await store.batchRows.listBy('duplicateOf', `${batch.id}:${row.row}`, {
    limit: 1000,
  });
  // One after the other, since the first that becomes good makes the next one a repetition of it.
  for (const repeat of repeats) {
    await store.batchRows.putMany(await checkPart(store, [repeat], context, findFirst));
  }
  return store.batchRows.get(id);
}
