import { Pause, Play } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Progress } from '../../../ui/components/progress.tsx';
import { batchesApi } from '../api/batches-api.ts';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import type { StageProps } from './batch-stage.tsx';

/** Signing under way: how far, how fast, how long; pause and resume. */
export function SigningStage(props: StageProps) {
  const { t } = useWords();
  const { batch, counts, progress } = props.view;
  const paused = batch.state === 'paused';
  const turn = useAction(async () => {
    props.onView(await (paused ? batchesApi.resume(batch.id) : batchesApi.pause(batch.id)));
  });
  return (
    <Card labelledBy="signing-title">
      <div class="stack">
        <h2 id="signing-title">{t(paused ? 'batch.paused.title' : 'batch.signing.title')}</h2>
        <Progress
          label={t('batch.count.signed')}
          done={counts.signed}
          total={counts.signed + counts.ready}
          perSecond={paused ? undefined : progress?.perSecond}
        />
        <p class="quiet small">{t(paused ? 'batch.paused.text' : 'batch.signing.leave')}</p>
        {turn.error !== undefined && <ErrorView error={turn.error} />}
        <div>
          <Button icon={paused ? Play : Pause} busy={turn.busy} onClick={() => turn.run()}>
            {t(paused ? 'batch.resume' : 'batch.pause')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
