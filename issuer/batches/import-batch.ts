import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../core/errors.ts';
import { newCredentialId, newRecordId } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Batch, BatchRow } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';
import { newestAchievement } from '../credentials/read-achievement.ts';
import { readCentre } from '../credentials/read-centre.ts';
import { checkAllRows } from './check-all-rows.ts';
import { findDateOrder } from './find-date-order.ts';
import { proposeColumns } from './propose-columns.ts';
import { type CandidateList, type ListRow, readCandidateList } from './read-candidate-list.ts';
import { MAX_CELL } from './read-cells.ts';
import { removeBatch } from './remove-batch.ts';
import type { CheckDeps } from './row-context.ts';
import { rowId } from './row-id.ts';
import { shorten } from './shorten.ts';

const PART = 500;

export type ImportInput = {
  readonly centre: string;
  readonly achievement: string;
  readonly fileName: string;
  readonly source: AsyncIterable<Uint8Array>;
  readonly by: string;
};

function toRow(batch: string, { row, cells }: ListRow): BatchRow {
  return {
    id: rowId(batch, row),
    batch,
    row,
    // One character more than is allowed, so that the cell still shows as too long.
    cells: cells.map((cell) => shorten(cell, MAX_CELL + 2)),
    problems: [],
    award: newCredentialId(),
    key: '',
    state: 'problem',
  };
}

/** Keeps the rows as they come; tells how many there were and what their dates look like. */
async function keepRows(store: IssuerStore, batch: string, list: CandidateList) {
  const dates = findDateOrder();
  let part: BatchRow[] = [];
  let rowCount = 0;
  for await (const row of list.rows) {
    dates.see(row.cells);
    part.push(toRow(batch, row));
    rowCount += 1;
    if (part.length < PART) continue;
    await store.batchRows.insertMany(part);
    part = [];
    await nextTurn();
  }
  await store.batchRows.insertMany(part);
  if (rowCount === 0) {
    throw new AppError('csv-empty', 'The list has a header and no candidate. Choose another file.');
  }
  return { rowCount, dateOrder: dates.found() };
}

async function startBatch(
  deps: CheckDeps,
  input: ImportInput,
  list: CandidateList,
): Promise<Batch> {
  const { id, version } = await newestAchievement(deps.store, input.achievement);
  const batch: Batch = {
    id: newRecordId(),
    centre: input.centre,
    achievement: { id, version },
    fileName: shorten(input.fileName.trim(), 300) || 'list.csv',
    delimiter: list.delimiter,
    columns: [...proposeColumns(list.header)],
    rowCount: 0,
    createdAt: toDateTimeStamp(deps.clock()),
    createdBy: input.by,
    state: 'reading',
  };
  await deps.store.batches.put(batch);
  return batch;
}

/**
 * Takes in a candidate list as a draft: every row is kept and judged, nothing is signed. A list that cannot be read
 * leaves nothing behind.
 *
 * @throws AppError `not-found` for an unknown centre or achievement, `csv-empty` | `csv-not-text` | `csv-wrong-charset` |
 * `csv-malformed` | `csv-too-many-rows` | `too-large`, `register-unavailable` | `register-not-trusted`
 */
export async function importBatch(deps: CheckDeps, input: ImportInput): Promise<Batch> {
  await readCentre(deps.store, input.centre);
  await newestAchievement(deps.store, input.achievement);
  const list = await readCandidateList(input.source);
  const started = await startBatch(deps, input, list);
  try {
    const { rowCount, dateOrder } = await keepRows(deps.store, started.id, list);
    const read: Batch = {
      ...started,
      rowCount,
      ...(dateOrder === undefined ? {} : { dateOrder }),
    };
    await checkAllRows(deps, read);
    const draft: Batch = { ...read, state: 'draft' };
    await deps.store.batches.put(draft);
    return draft;
  } catch (error) {
    await removeBatch(deps.store, started.id);
    throw error;
  }
}
