import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { Table } from '../../../ui/components/table.tsx';
import type { CatalogueEntry } from '../api/views.ts';
import { PhoneLabel } from '../shell/phone-label.tsx';
import { useWords } from '../state/words.ts';
import { worthLine } from './worth-line.ts';

/** Achievements, one a row: what each is worth and whether it can be issued. */
export function CatalogueTable(props: { readonly entries: readonly CatalogueEntry[] }) {
  const words = useWords();
  const { t, country } = words;
  return (
    <Card kind="flush">
      <Table
        caption={t('catalogue.title')}
        rows={props.entries}
        rowKey={({ achievement }) => achievement.id}
        columns={[
          {
            key: 'title',
            header: t('f.title'),
            rowHeader: true,
            cell: ({ achievement }) => (
              <>
                <a
                  class="row-link"
                  href={`/console/catalogue/${encodeURIComponent(achievement.id)}`}
                >
                  <bdi dir="auto">{achievement.title}</bdi>
                </a>
                <br />
                <span class="quiet cell-note">{worthLine(achievement, words)}</span>
              </>
            ),
          },
          {
            key: 'country',
            header: t('catalogue.country'),
            cell: ({ achievement }) => country(achievement.issuerCountry),
          },
          {
            key: 'issue',
            header: t('catalogue.missing.title'),
            cell: ({ missing }) =>
              missing.length === 0 ? (
                <Chip tone="good">{t('catalogue.complete')}</Chip>
              ) : (
                <Chip tone="caution">{t('catalogue.incomplete', { n: missing.length })}</Chip>
              ),
          },
          {
            key: 'eu',
            header: t('catalogue.eu.meets'),
            cell: ({ euGaps }) => (
              <>
                <PhoneLabel>{t('catalogue.eu.meets')}</PhoneLabel>
                {euGaps.length === 0
                  ? t('common.yes')
                  : t('catalogue.eu.gaps', { n: euGaps.length })}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
