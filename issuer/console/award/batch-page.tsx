import { useCallback, useState } from 'preact/hooks';
import type { BatchCounts, BatchView } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { Page } from '../shell/page.tsx';
import { useCatalogue } from '../state/use-catalogue.ts';
import type { Loading } from '../state/use-loaded.ts';
import { useWords } from '../state/words.ts';
import { BatchActions } from './batch-actions.tsx';
import { batchLine } from './batch-line.ts';
import { BatchNumbers } from './batch-numbers.tsx';
import { BatchRows } from './batch-rows.tsx';
import { BatchStage } from './batch-stage.tsx';
import { useBatch } from './use-batch.ts';
import { useEdits } from './use-edits.ts';

/** One list from preview to signed: four numbers, the rows, and one primary action. */
export function BatchPage(props: { readonly id: string }) {
  const loading = useBatch(props.id);
  return (
    <LoadView loading={loading}>{(view) => <BatchBody view={view} loading={loading} />}</LoadView>
  );
}

function BatchBody(props: { readonly view: BatchView; readonly loading: Loading<BatchView> }) {
  const words = useWords();
  const { view, loading } = props;
  const { batch } = view;
  const catalogue = useCatalogue();
  const [revision, setRevision] = useState(0);
  const { put } = loading;
  const onCounts = useCallback((counts: BatchCounts) => put({ ...view, counts }), [put, view]);
  const edits = useEdits(batch.id, onCounts);
  const entry =
    catalogue.loaded.kind === 'ready'
      ? catalogue.loaded.value.find(({ achievement }) => achievement.id === batch.achievement.id)
      : undefined;
  const title = entry?.achievement.title ?? batch.achievement.id;
  const onView = (next: BatchView): void => {
    put(next);
    setRevision((old) => old + 1);
    loading.reload();
  };
  return (
    <Page
      title={title}
      place={words.t('batch.title', { date: words.date(batch.createdAt.slice(0, 10)) })}
      centre={batch.centre}
      lead={<p class="small">{batchLine(batch, words)}</p>}
    >
      <BatchActions view={view} onView={onView} />
      <BatchNumbers counts={view.counts} />
      <BatchStage view={view} title={title} onView={onView} where="above" />
      {batch.state !== 'reading' && <BatchRows view={view} edits={edits} revision={revision} />}
      <BatchStage view={view} title={title} onView={onView} where="below" />
    </Page>
  );
}
