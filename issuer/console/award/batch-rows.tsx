import { useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { BatchRow } from '../../../schemas/batch/batch.ts';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { type Filter, FilterChips } from '../../../ui/components/filter-chips.tsx';
import { VirtualTable } from '../../../ui/components/grid/virtual-table.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import type { Tone } from '../../../ui/components/tone.ts';
import type { BatchView } from '../api/views.ts';
import { untilReached } from '../state/until-reached.ts';
import { useWords } from '../state/words.ts';
import { rowColumns } from './row-columns.tsx';
import { createRowPager, type RowFilter } from './row-pager.ts';
import type { Edits } from './use-edits.ts';

const tones: { readonly [F in RowFilter]: Tone } = {
  all: 'info',
  ready: 'good',
  problem: 'bad',
  skipped: 'unknown',
  signed: 'good',
  rejected: 'bad',
};

const order = ['all', 'problem', 'skipped', 'ready', 'signed', 'rejected'] as const;

/** The rows of a list: filters that hold counts, and the table that is edited in place. */
export function BatchRows(props: {
  readonly view: BatchView;
  readonly edits: Edits;
  /** Grows whenever all rows were judged anew. */
  readonly revision: number;
}) {
  const words = useWords();
  const { t } = words;
  const { batch, counts } = props.view;
  const [filter, setFilter] = useState<RowFilter>('all');
  const [failure, forget] = useErrorBoundary();
  const countOf = (name: RowFilter): number => (name === 'all' ? counts.total : counts[name]);
  const version = `${filter}:${props.revision}:${batch.state}`;
  // A row that was mended stays where it is until the filter is chosen again: the table must not jump under the hands.
  const rowCount = useMemo(() => countOf(filter), [version]);
  const pager = useMemo(() => createRowPager(batch.id, filter, rowCount), [version]);
  const columns = useMemo(() => rowColumns(batch, props.edits, words), [batch, props.edits, words]);
  const filters: Filter<RowFilter>[] = order
    .filter((name) => name === 'all' || name === filter || countOf(name) > 0)
    .map((name) => ({
      value: name,
      label: t(`batch.filter.${name}`),
      count: countOf(name),
      tone: tones[name],
    }));
  return (
    <Card kind="flush" class="batch-rows">
      <div class="row row-apart batch-filters">
        <FilterChips
          label={t('batch.filter.label')}
          filters={filters}
          chosen={filter}
          onChoose={setFilter}
        />
        {batch.state === 'draft' && <p class="quiet small">{t('batch.hint.edit')}</p>}
      </div>
      {props.edits.lost && props.edits.pending.size > 0 && (
        <Notice
          tone="caution"
          title={t('batch.unsaved.title', { n: props.edits.pending.size })}
          live
        >
          <p>{t('batch.unsaved.text')}</p>
        </Notice>
      )}
      {props.edits.error !== undefined && <ErrorView error={props.edits.error} />}
      {failure !== undefined ? (
        <ErrorView error={failure} onRetry={forget} />
      ) : rowCount === 0 ? (
        <p class="quiet batch-none">{t('batch.noRows')}</p>
      ) : (
        <VirtualTable<BatchRow>
          label={t('batch.table')}
          rowCount={rowCount}
          columns={columns}
          version={version}
          quiet={(row) => row.state === 'skipped'}
          fetchRows={(offset, limit) => untilReached(() => pager(offset, limit))}
        />
      )}
    </Card>
  );
}
