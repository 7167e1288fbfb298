import { Search } from 'lucide';
import { useState } from 'preact/hooks';
import { Card } from '../../../ui/components/card.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { SearchInput } from '../../../ui/components/search-input.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { useLocation } from '../../../ui/router.ts';
import type { CentreView } from '../api/views.ts';
import { useSession } from '../session/session-context.ts';
import { LoadView } from '../shell/load-view.tsx';
import { MoreButton } from '../shell/more-button.tsx';
import { NoCentre } from '../shell/no-centre.tsx';
import { Page } from '../shell/page.tsx';
import { useWords } from '../state/words.ts';
import { AwardTable } from './award-table.tsx';
import { type AwardFilter, awardFilters, useAwards } from './use-awards.ts';

const labels = {
  all: 'awarded.filter.all',
  'in-force': 'awarded.filter.inForce',
  revoked: 'awarded.filter.revoked',
  unclaimed: 'awarded.filter.unclaimed',
} as const;

/** Every award of the centre: found by name or e-mail, filtered, a part at a time. */
export function AwardedPage() {
  const { centre } = useSession();
  if (centre === undefined) return <NoCentre />;
  return <Awarded key={centre.slug} centre={centre} />;
}

function Awarded(props: { readonly centre: CentreView }) {
  const { t } = useWords();
  const { query } = useLocation('/console');
  const asked = awardFilters.find((filter) => filter === query.get('show'));
  const [filter, setFilter] = useState<AwardFilter>(asked ?? 'all');
  const [find, setFind] = useState('');
  const { loading, more } = useAwards(props.centre.slug, filter, find);
  return (
    <Page
      title={t('awarded.title')}
      lead={<p>{t('awarded.text', { centre: props.centre.name })}</p>}
    >
      <div class="filters">
        <SearchInput label={t('awarded.find')} value={find} onInput={setFind} />
        <Select
          label={t('awarded.filter')}
          value={filter}
          options={awardFilters.map((value) => ({ value, label: t(labels[value]) }))}
          onChange={setFilter}
        />
      </div>
      <LoadView loading={loading}>
        {(list) =>
          list.items.length === 0 ? (
            <Card>
              <EmptyState icon={Search} title={t('awarded.none.title')}>
                <p>{t('awarded.none.text')}</p>
              </EmptyState>
            </Card>
          ) : (
            <>
              <AwardTable awards={list.items} />
              <MoreButton part={list} more={more} />
            </>
          )
        }
      </LoadView>
    </Page>
  );
}
