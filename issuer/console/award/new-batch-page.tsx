import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { navigate } from '../../../ui/router.ts';
import { batchesApi } from '../api/batches-api.ts';
import type { CatalogueEntry, CentreView } from '../api/views.ts';
import { useSession } from '../session/session-context.ts';
import { LoadView } from '../shell/load-view.tsx';
import { NoCentre } from '../shell/no-centre.tsx';
import { Page } from '../shell/page.tsx';
import { useAction } from '../state/use-action.ts';
import { useCatalogue } from '../state/use-catalogue.ts';
import { useWords } from '../state/words.ts';
import { AchievementChoice } from './achievement-choice.tsx';
import { exampleCsv } from './example-csv.ts';
import { RefusedList } from './refused-list.tsx';
import { sortForCentre } from './sort-for-centre.ts';

/** Begins a batch: what is awarded, then the file. */
export function NewBatchPage() {
  const { t } = useWords();
  const { centre } = useSession();
  const loading = useCatalogue();
  if (centre === undefined) return <NoCentre />;
  return (
    <Page title={t('newBatch.title')}>
      <LoadView loading={loading}>
        {(catalogue) => <NewBatch key={centre.slug} centre={centre} catalogue={catalogue} />}
      </LoadView>
    </Page>
  );
}

function NewBatch(props: {
  readonly centre: CentreView;
  readonly catalogue: readonly CatalogueEntry[];
}) {
  const { t } = useWords();
  const { centre } = props;
  const { open, refused } = sortForCentre(props.catalogue, centre.slug);
  const only = open.length === 1 ? open[0]?.achievement.id : undefined;
  const [chosen, setChosen] = useState<string | undefined>(only);
  const [fileName, setFileName] = useState('');
  const upload = useAction(async (achievement: string, file: File) => {
    setFileName(file.name);
    const { batch } = await batchesApi.upload(centre.slug, achievement, file);
    navigate(`/console/award/${encodeURIComponent(batch.id)}`);
  });
  return (
    <>
      <Card>
        <AchievementChoice centre={centre} open={open} chosen={chosen} onChoose={setChosen} />
      </Card>
      {refused.length > 0 && <RefusedList refused={refused} />}
      <Card labelledBy="new-batch-file">
        <div class="stack">
          <h2 id="new-batch-file">{t('newBatch.file')}</h2>
          {chosen === undefined ? (
            <p class="quiet">{t('newBatch.file.choose')}</p>
          ) : (
            <FileDrop
              label={t('newBatch.file')}
              hint={upload.busy ? t('newBatch.file.reading', { file: fileName }) : undefined}
              accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
              busy={upload.busy}
              onFile={(file) => upload.run(chosen, file)}
            />
          )}
          {upload.error !== undefined && <ErrorView error={upload.error} />}
          <p class="quiet small">{t('newBatch.file.hint')}</p>
          <div>
            <ButtonLink kind="quiet" icon={Download} href={exampleCsv} download="example.csv">
              {t('newBatch.example')}
            </ButtonLink>
          </div>
        </div>
      </Card>
    </>
  );
}
