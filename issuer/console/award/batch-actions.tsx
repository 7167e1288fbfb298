import { Columns3, Download, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { navigate } from '../../../ui/router.ts';
import { batchesApi } from '../api/batches-api.ts';
import type { BatchView } from '../api/views.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { ColumnsDialog } from './columns-dialog.tsx';

/** What can be done to a list before its release: its columns, its problems as a file, discarding it. */
export function BatchActions(props: {
  readonly view: BatchView;
  readonly onView: (view: BatchView) => void;
}) {
  const { t, list } = useWords();
  const { batch, counts, requiredMissing } = props.view;
  const [open, setOpen] = useState<'none' | 'columns' | 'discard'>('none');
  const discard = useAction(async () => {
    await batchesApi.discard(batch.id);
    navigate('/console/award', 'replace');
  });
  const draft = batch.state === 'draft';
  return (
    <>
      <div class="row batch-actions">
        {draft && (
          <Button icon={Columns3} onClick={() => setOpen('columns')}>
            {t('batch.columns')}
          </Button>
        )}
        {counts.problem + counts.rejected > 0 && (
          <ButtonLink
            icon={Download}
            href={batchesApi.problemsAddress(batch.id)}
            download={`problems-${batch.fileName}`}
          >
            {t('batch.problemsCsv')}
          </ButtonLink>
        )}
        {draft && (
          <Button kind="quiet" icon={Trash2} onClick={() => setOpen('discard')}>
            {t('batch.discard')}
          </Button>
        )}
      </div>
      {draft && requiredMissing.length > 0 && (
        <Notice tone="bad" title={t('batch.missing.title')}>
          <p>
            {t('batch.missing.text', {
              fields: list(requiredMissing.map((field) => t(`field.${field}`))),
            })}
          </p>
        </Notice>
      )}
      <ColumnsDialog
        open={open === 'columns'}
        batch={batch}
        onClose={() => setOpen('none')}
        onView={(view) => {
          setOpen('none');
          props.onView(view);
        }}
      />
      <ConfirmDialog
        open={open === 'discard'}
        title={t('batch.discard.title')}
        action={t('batch.discard.action')}
        kind="danger"
        busy={discard.busy}
        onConfirm={() => discard.run()}
        onClose={() => setOpen('none')}
      >
        <p>{t('batch.discard.text')}</p>
        {discard.error !== undefined && <ErrorView error={discard.error} />}
      </ConfirmDialog>
    </>
  );
}
