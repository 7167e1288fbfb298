import { CircleCheck, SkipForward, Stamp, TriangleAlert } from 'lucide';
import { NumberCard } from '../../../ui/components/number-card.tsx';
import type { BatchCounts } from '../api/views.ts';
import { useWords } from '../state/words.ts';

/** The four numbers of a list. */
export function BatchNumbers(props: { readonly counts: BatchCounts }) {
  const { t } = useWords();
  const { ready, skipped, problem, signed, rejected } = props.counts;
  return (
    <div class="grid-numbers">
      <NumberCard value={ready} label={t('batch.count.ready')} icon={CircleCheck} tone="good" />
      <NumberCard
        value={skipped}
        label={t('batch.count.skipped')}
        icon={SkipForward}
        tone="unknown"
      />
      <NumberCard
        value={problem + rejected}
        label={t('batch.count.problem')}
        icon={TriangleAlert}
        tone={problem + rejected > 0 ? 'bad' : 'unknown'}
      />
      <NumberCard value={signed} label={t('batch.count.signed')} icon={Stamp} tone="unknown" />
    </div>
  );
}
