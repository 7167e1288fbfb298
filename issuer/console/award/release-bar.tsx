import { Stamp } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { useSession } from '../session/session-context.ts';
import { useWords } from '../state/words.ts';
import type { StageProps } from './batch-stage.tsx';
import { ReleaseDialog } from './release-dialog.tsx';

/** The one primary action of a list, and what it leaves behind. */
export function ReleaseBar(props: StageProps) {
  const { t } = useWords();
  const { me } = useSession();
  const [asking, setAsking] = useState(false);
  const { ready, problem } = props.view.counts;
  const blocked = ready === 0 || props.view.requiredMissing.length > 0;
  return (
    <div class="release-bar">
      <Button kind="primary" icon={Stamp} disabled={blocked} onClick={() => setAsking(true)}>
        {blocked ? t('batch.release.none') : t('batch.release', { n: ready })}
      </Button>
      <p class="quiet small">
        {t('batch.release.behind', { n: problem })}{' '}
        {t('batch.release.by', { name: me?.staff.name ?? '' })}
      </p>
      <ReleaseDialog {...props} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}
