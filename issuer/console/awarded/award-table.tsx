import { Card } from '../../../ui/components/card.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Table } from '../../../ui/components/table.tsx';
import type { AwardView } from '../api/views.ts';
import { PhoneLabel } from '../shell/phone-label.tsx';
import { useWords } from '../state/words.ts';
import { StatusChip } from './status-chip.tsx';

/** Awards, one a row; the name leads to the award. */
export function AwardTable(props: { readonly awards: readonly AwardView[] }) {
  const { t, date } = useWords();
  return (
    <Card kind="flush">
      <Table
        caption={t('awarded.title')}
        rows={props.awards}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('awarded.name'),
            rowHeader: true,
            cell: (award) => (
              <a class="row-link" href={`/console/awarded/${encodeURIComponent(award.id)}`}>
                <Name>{award.candidate.name}</Name>
              </a>
            ),
          },
          {
            key: 'achievement',
            header: t('awarded.achievement'),
            cell: (award) => <bdi dir="auto">{award.achievementTitle}</bdi>,
          },
          {
            key: 'status',
            header: t('awarded.status'),
            cell: (award) => <StatusChip state={award.state} />,
          },
          {
            key: 'delivery',
            header: t('awarded.delivery'),
            cell: (award) => t(`delivery.${award.delivery}`),
          },
          {
            key: 'date',
            header: t('awarded.date'),
            cell: (award) => (
              <>
                <PhoneLabel>{t('awarded.date')}</PhoneLabel>
                {date(award.awardDate)}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
