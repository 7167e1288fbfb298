import type { Batch, BatchRow, RowProblem } from '../../schemas/batch/batch.ts';
import { eachBy } from '../../storage/collection.ts';
import type { IssuerStore } from '../../storage/store.ts';
import { csvLine } from './csv-line.ts';
import { problemSentence } from './problem-words.ts';

/** The header of the column at fault; of a name in two parts the given name's. */
function headerOf(batch: Batch, { field }: RowProblem): string {
  if (field === null) return '';
  const find = (wanted: RowProblem['field']) =>
    batch.columns.find((column) => column.field === wanted)?.header;
  return find(field) ?? (field === 'name' ? find('givenName') : undefined) ?? field;
}

function linesOf(batch: Batch, row: BatchRow): string {
  return row.problems
    .map((problem) =>
      csvLine([
        String(row.row),
        headerOf(batch, problem),
        problemSentence(problem),
        problem.value ?? '',
        ...row.cells,
      ]),
    )
    .join('');
}

/**
 * The rows that were not or cannot be issued, as the parts of a CSV file: row, column, reason and value, then the row
 * as it came. A row with several problems has several lines.
 */
export async function* exportProblems(store: IssuerStore, batch: Batch): AsyncGenerator<string> {
  const headers = batch.columns.map(({ header }) => header);
  yield csvLine(['row', 'column', 'reason', 'value', ...headers]);
  for (const state of ['problem', 'rejected'] as const) {
    for await (const row of eachBy(store.batchRows, 'batchState', `${batch.id}:${state}`)) {
      yield linesOf(batch, row);
    }
  }
}
