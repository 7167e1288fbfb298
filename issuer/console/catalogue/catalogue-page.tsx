import { BookOpen, FileInput, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { SearchInput } from '../../../ui/components/search-input.tsx';
import type { CatalogueEntry } from '../api/views.ts';
import { LoadView } from '../shell/load-view.tsx';
import { Page } from '../shell/page.tsx';
import { useCatalogue } from '../state/use-catalogue.ts';
import { useWords } from '../state/words.ts';
import { CatalogueTable } from './catalogue-table.tsx';

/** Everything that can be awarded. */
export function CataloguePage() {
  const { t } = useWords();
  const loading = useCatalogue();
  const [find, setFind] = useState('');
  const actions = (
    <>
      <ButtonLink kind="primary" icon={Plus} href="/console/catalogue/new">
        {t('catalogue.new')}
      </ButtonLink>
      <ButtonLink icon={FileInput} href="/console/catalogue/new?import=1">
        {t('catalogue.import')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={t('catalogue.title')} lead={<p>{t('catalogue.text')}</p>} actions={actions}>
      <LoadView loading={loading}>
        {(catalogue) =>
          catalogue.length === 0 ? (
            <Card>
              <EmptyState icon={BookOpen} title={t('catalogue.empty.title')}>
                <p>{t('catalogue.empty.text')}</p>
              </EmptyState>
            </Card>
          ) : (
            <>
              <div class="filters">
                <SearchInput label={t('catalogue.find')} value={find} onInput={setFind} />
              </div>
              <CatalogueTable entries={found(catalogue, find)} />
            </>
          )
        }
      </LoadView>
    </Page>
  );
}

function found(catalogue: readonly CatalogueEntry[], find: string): readonly CatalogueEntry[] {
  const wanted = find.trim().toLocaleLowerCase();
  return catalogue
    .filter(({ achievement }) =>
      `${achievement.title} ${achievement.id}`.toLocaleLowerCase().includes(wanted),
    )
    .toSorted((a, b) => a.achievement.title.localeCompare(b.achievement.title));
}
