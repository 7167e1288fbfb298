import { Printer, Undo2, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { batchesApi } from '../api/batches-api.ts';
import { ReasonDialog } from '../shell/reason-dialog.tsx';
import { useAction } from '../state/use-action.ts';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import type { StageProps } from './batch-stage.tsx';

/** What came of a released list, where its awards are, and how the whole of it is undone. */
export function DoneStage(props: StageProps) {
  const { t, dateTime } = useWords();
  const now = useNow();
  const { batch, counts } = props.view;
  const [asking, setAsking] = useState(false);
  const undo = useAction(async (reason: string) => {
    const next = await batchesApi.undo(batch.id, reason);
    setAsking(false);
    props.onView(next);
  });
  const { skipped, rejected, problem } = counts;
  return (
    <>
      <Notice tone="good" title={t('batch.done.title', { n: counts.signed })} live>
        <p>{t('batch.done.text', { skipped, problem: problem + rejected })}</p>
        {batch.releasedAt !== undefined && (
          <p class="quiet small">{t('batch.done.on', { date: dateTime(batch.releasedAt, now) })}</p>
        )}
        {problem + rejected > 0 && <p class="quiet small">{t('batch.done.behind')}</p>}
      </Notice>
      <div class="row">
        <ButtonLink kind="primary" icon={Users} href="/console/awarded">
          {t('batch.done.awards')}
        </ButtonLink>
        <ButtonLink icon={Printer} href={`/console/award/${encodeURIComponent(batch.id)}/print`}>
          {t('batch.done.print')}
        </ButtonLink>
        {counts.signed > 0 && (
          <Button kind="danger" icon={Undo2} onClick={() => setAsking(true)}>
            {t('batch.undo')}
          </Button>
        )}
      </div>
      <ReasonDialog
        open={asking}
        title={t('batch.undo.title')}
        label={t('batch.undo.reason')}
        hint={t('batch.undo.reason.hint')}
        submit={t('batch.undo.action', { n: counts.signed })}
        action={undo}
        onClose={() => setAsking(false)}
      >
        <p>{t('batch.undo.text', { n: counts.signed })}</p>
      </ReasonDialog>
    </>
  );
}
