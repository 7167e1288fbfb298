import { CopyPlus, Download } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import type { CatalogueEntry } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { Page } from '../shell/page.tsx';
import { saveJson } from '../state/save-json.ts';
import { useCatalogue } from '../state/use-catalogue.ts';
import { useWords } from '../state/words.ts';
import { AchievementBody } from './achievement-body.tsx';
import { AchievementStanding } from './achievement-standing.tsx';
import { worthLine } from './worth-line.ts';

/** One achievement in plain words: what it says, what is missing, and who may award it. */
export function AchievementPage(props: { readonly id: string }) {
  const loading = useCatalogue();
  return (
    <LoadView loading={loading}>
      {(catalogue) => {
        const entry = catalogue.find(({ achievement }) => achievement.id === props.id);
        return entry === undefined ? <NotFound /> : <Entry entry={entry} />;
      }}
    </LoadView>
  );
}

function Entry(props: { readonly entry: CatalogueEntry }) {
  const words = useWords();
  const { t } = words;
  const { achievement } = props.entry;
  return (
    <Page
      title={achievement.title}
      lead={
        <p>
          {worthLine(achievement, words)} ·{' '}
          {t('newBatch.version', { version: achievement.version })}
        </p>
      }
      actions={
        <>
          <ButtonLink
            icon={CopyPlus}
            href={`/console/catalogue/${encodeURIComponent(achievement.id)}/next`}
          >
            {t('catalogue.next')}
          </ButtonLink>
          <Button
            icon={Download}
            onClick={() => saveJson(achievement, `${achievement.id}-v${achievement.version}.json`)}
          >
            {t('catalogue.export')}
          </Button>
        </>
      }
    >
      <AchievementStanding entry={props.entry} />
      <AchievementBody achievement={achievement} />
    </Page>
  );
}
