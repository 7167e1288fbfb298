import { Check, TriangleAlert } from 'lucide';
import type { Batch, BatchRow } from '../../../schemas/batch/batch.ts';
import type { GridColumn } from '../../../ui/components/grid/grid-types.ts';
import { Icon } from '../../../ui/components/icon.tsx';
import { Name } from '../../../ui/components/name.tsx';
import type { Words } from '../state/words.ts';
import { cellProblem, problemSentences } from './problem-words.ts';
import { cellKey, type Edits } from './use-edits.ts';

const widths: { readonly [field: string]: string } = {
  name: '150px',
  givenName: '112px',
  familyName: '124px',
  email: '184px',
  birthDate: '120px',
  awardDate: '120px',
  grade: '80px',
};

/** The columns of the preview: the row's number, every column that feeds a field, and what comes of the row. */
export function rowColumns(
  batch: Batch,
  edits: Edits,
  words: Words,
): readonly GridColumn<BatchRow>[] {
  const editable = batch.state === 'draft';
  const fed = batch.columns.flatMap((column, index) =>
    column.field === null ? [] : [{ column, field: column.field, index }],
  );
  return [
    {
      key: 'row',
      header: words.t('batch.row'),
      width: '72px',
      grow: 0,
      cell: (row) => <span class="quiet">{words.number(row.row)}</span>,
    },
    ...fed.map(({ column, field, index }): GridColumn<BatchRow> => {
      const textOf = (row: BatchRow): string =>
        edits.pending.get(cellKey(row.row, index)) ?? row.cells[index] ?? '';
      return {
        key: `${index}`,
        header: words.t(`field.${field}`),
        width: widths[field] ?? '130px',
        grow: field === 'email' ? 2 : 1,
        cell: (row) => <Name class="cell-text">{textOf(row)}</Name>,
        problem: (row) =>
          edits.pending.has(cellKey(row.row, index)) ? undefined : cellProblem(row, column, words),
        edit: editable
          ? { value: textOf, save: (row, value) => edits.save(row, index, value) }
          : undefined,
      };
    }),
    {
      key: 'result',
      header: words.t('batch.result'),
      width: '270px',
      grow: 3,
      cell: (row) => resultOf(row, batch, edits, words),
    },
  ];
}

function resultOf(row: BatchRow, batch: Batch, edits: Edits, words: Words) {
  const unsaved = batch.columns.some((_, index) => edits.pending.has(cellKey(row.row, index)));
  if (unsaved) return <span class="quiet">{words.t('batch.row.unsaved')}</span>;
  if (row.problems.length > 0) {
    const sentence = problemSentences(row, words);
    return (
      <span class="ink-bad cell-result" title={sentence}>
        <Icon icon={TriangleAlert} size={16} /> {sentence}
      </span>
    );
  }
  if (row.state === 'skipped') {
    return (
      <span class="quiet cell-result">
        {words.t(batch.state === 'draft' ? 'batch.row.skipped' : 'batch.row.skippedDone')}
      </span>
    );
  }
  if (row.state === 'problem') return null;
  if (row.state === 'signed' && batch.state === 'undone') {
    return <span class="quiet cell-result">{words.t('batch.row.undone')}</span>;
  }
  const bad = row.state === 'rejected';
  return (
    <span class={bad ? 'ink-bad' : 'ink-good'}>
      <Icon icon={bad ? TriangleAlert : Check} size={18} /> {words.t(`batch.row.${row.state}`)}
    </span>
  );
}
