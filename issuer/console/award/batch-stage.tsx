import { Spinner } from '../../../ui/components/spinner.tsx';
import type { BatchView } from '../api/views.ts';
import { useWords } from '../state/words.ts';
import { DoneStage } from './done-stage.tsx';
import { ReleaseBar } from './release-bar.tsx';
import { SigningStage } from './signing-stage.tsx';
import { UndoneStage } from './undone-stage.tsx';

export type StageProps = {
  readonly view: BatchView;
  /** The achievement's title. */
  readonly title: string;
  readonly onView: (view: BatchView) => void;
};

/** What the list waits for or what became of it: results stand above the rows, the release below them. */
export function BatchStage(props: StageProps & { readonly where: 'above' | 'below' }) {
  const { t } = useWords();
  const { state, fileName } = props.view.batch;
  if (props.where === 'below') return state === 'draft' ? <ReleaseBar {...props} /> : null;
  if (state === 'reading') {
    return (
      <p class="row">
        <Spinner /> {t('newBatch.file.reading', { file: fileName })}
      </p>
    );
  }
  if (state === 'signing' || state === 'paused') return <SigningStage {...props} />;
  if (state === 'done') return <DoneStage {...props} />;
  if (state === 'undone') return <UndoneStage {...props} />;
  return null;
}
