import { FileSpreadsheet, Plus } from 'lucide';
import { useCallback } from 'preact/hooks';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { Table } from '../../../ui/components/table.tsx';
import type { Tone } from '../../../ui/components/tone.ts';
import { batchesApi } from '../api/batches-api.ts';
import { catalogueApi } from '../api/catalogue-api.ts';
import type { BatchView } from '../api/views.ts';
import { useSession } from '../session/session-context.ts';
import { LoadView } from '../shell/load-view.tsx';
import { NoCentre } from '../shell/no-centre.tsx';
import { Page } from '../shell/page.tsx';
import { PhoneLabel } from '../shell/phone-label.tsx';
import { useLoaded } from '../state/use-loaded.ts';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';

export const batchTones: { readonly [S in BatchView['batch']['state']]: Tone } = {
  reading: 'unknown',
  draft: 'caution',
  signing: 'info',
  paused: 'caution',
  done: 'good',
  undone: 'bad',
};

async function listWithTitles(centre: string) {
  const [views, catalogue] = await Promise.all([batchesApi.list(centre), catalogueApi.list()]);
  const titles = new Map(catalogue.map(({ achievement }) => [achievement.id, achievement.title]));
  return views
    .map((view) => ({ ...view, title: titles.get(view.batch.achievement.id) ?? '' }))
    .sort((a, b) => (a.batch.createdAt < b.batch.createdAt ? 1 : -1));
}

// Lists that are read or signed change by themselves.
const watch = (views: readonly Listed[]): number | undefined =>
  views.some(({ batch }) => batch.state === 'signing' || batch.state === 'reading')
    ? 3_000
    : undefined;

type Listed = Awaited<ReturnType<typeof listWithTitles>>[number];

/** All lists of the centre, newest first. */
export function BatchesPage() {
  const { t } = useWords();
  const { centre } = useSession();
  const slug = centre?.slug ?? '';
  const load = useCallback(async () => (slug === '' ? [] : listWithTitles(slug)), [slug]);
  const loading = useLoaded(load, watch);
  const start = (
    <ButtonLink kind="primary" icon={Plus} href="/console/award/new">
      {t('award.new')}
    </ButtonLink>
  );
  if (centre === undefined) return <NoCentre />;
  return (
    <Page title={t('award.title')} lead={<p>{t('award.text')}</p>} actions={start}>
      <LoadView loading={loading}>
        {(views) =>
          views.length === 0 ? (
            <Card>
              <EmptyState icon={FileSpreadsheet} title={t('award.empty.title')} action={start}>
                <p>{t('award.empty.text')}</p>
              </EmptyState>
            </Card>
          ) : (
            <BatchTable views={views} />
          )
        }
      </LoadView>
    </Page>
  );
}

function BatchTable(props: { readonly views: readonly Listed[] }) {
  const { t, number, dateTime } = useWords();
  const now = useNow();
  return (
    <Card kind="flush">
      <Table
        caption={t('award.title')}
        rows={props.views}
        rowKey={({ batch }) => batch.id}
        columns={[
          {
            key: 'achievement',
            header: t('award.list.achievement'),
            rowHeader: true,
            cell: ({ batch, title }) => (
              <a class="row-link" href={`/console/award/${encodeURIComponent(batch.id)}`}>
                <bdi dir="auto">{title === '' ? batch.achievement.id : title}</bdi>
              </a>
            ),
          },
          {
            key: 'state',
            header: t('award.list.state'),
            cell: ({ batch }) => (
              <Chip tone={batchTones[batch.state]}>{t(`batch.state.${batch.state}`)}</Chip>
            ),
          },
          {
            key: 'rows',
            header: t('award.list.rows'),
            cell: ({ batch }) => (
              <>
                <PhoneLabel>{t('award.list.rows')}</PhoneLabel>
                {number(batch.rowCount)}
              </>
            ),
          },
          {
            key: 'file',
            header: t('award.list.file'),
            cell: ({ batch }) => <bdi dir="auto">{batch.fileName}</bdi>,
          },
          {
            key: 'created',
            header: t('award.list.created'),
            cell: ({ batch }) => (
              <>
                <PhoneLabel>{t('award.list.created')}</PhoneLabel>
                {dateTime(batch.createdAt, now)}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
