import { useState } from 'preact/hooks';
import {
  type Batch,
  type CandidateField,
  type Column,
  candidateFields,
} from '../../../schemas/batch/batch.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { batchesApi } from '../api/batches-api.ts';
import type { BatchView } from '../api/views.ts';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';

type DialogProps = {
  readonly open: boolean;
  readonly batch: Batch;
  readonly onClose: () => void;
  readonly onView: (view: BatchView) => void;
};

/** What each column is taken for: the proposal, open to change. */
export function ColumnsDialog(props: DialogProps) {
  const { t } = useWords();
  const [columns, setColumns] = useState<readonly Column[]>(props.batch.columns);
  const twice = findTwice(columns);
  const save = useAction(async () => {
    props.onView(await batchesApi.setColumns(props.batch.id, columns));
  });
  const choose = (index: number, field: CandidateField | null): void =>
    setColumns((old) => old.map((column, at) => (at === index ? { ...column, field } : column)));
  const options = [
    { value: '', label: t('columns.leaveOut') },
    ...candidateFields.map((field) => ({ value: field, label: t(`field.${field}`) })),
  ];
  return (
    <Dialog
      open={props.open}
      title={t('columns.title')}
      onClose={props.onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={save.busy}
            disabled={twice !== undefined}
            onClick={() => save.run()}
          >
            {t('columns.save')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p class="quiet small">{t('columns.text')}</p>
      {columns.map((column, index) => (
        <Select
          // Two columns may have the same header; their place tells them apart.
          key={`${index}:${column.header}`}
          label={
            column.header.trim() === '' ? t('columns.unnamed', { n: index + 1 }) : column.header
          }
          value={column.field ?? ''}
          options={options}
          error={
            column.field !== null && column.field === twice
              ? t('columns.twice', { field: t(`field.${twice}`) })
              : undefined
          }
          onChange={(value) => choose(index, toField(value))}
        />
      ))}
      {save.error !== undefined && <ErrorView error={save.error} />}
    </Dialog>
  );
}

function toField(value: string): CandidateField | null {
  return candidateFields.find((field) => field === value) ?? null;
}

function findTwice(columns: readonly Column[]): CandidateField | undefined {
  const seen = new Set<CandidateField>();
  for (const { field } of columns) {
    if (field === null) continue;
    if (seen.has(field)) return field;
    seen.add(field);
  }
  return undefined;
}
