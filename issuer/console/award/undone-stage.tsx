import { Notice } from '../../../ui/components/notice.tsx';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import type { StageProps } from './batch-stage.tsx';

/** Says that a list was taken back, when and why. */
export function UndoneStage(props: StageProps) {
  const { t, dateTime } = useWords();
  const now = useNow();
  const { undone } = props.view.batch;
  return (
    <Notice tone="bad" title={t('batch.undone.title')}>
      {undone !== undefined && (
        <p>{t('batch.undone.text', { date: dateTime(undone.at, now), reason: undone.reason })}</p>
      )}
    </Notice>
  );
}
