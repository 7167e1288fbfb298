import { useCallback } from 'preact/hooks';
import type { AuditEntry } from '../../../schemas/audit/audit-entry.ts';
import { Card } from '../../../ui/components/card.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Table } from '../../../ui/components/table.tsx';
import { auditApi } from '../api/audit-api.ts';
import { LoadView } from '../shell/load-view.tsx';
import { MoreButton } from '../shell/more-button.tsx';
import { Page } from '../shell/page.tsx';
import { type Part, useListed } from '../state/use-listed.ts';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import { actionWords } from './action-words.ts';
import { useActorNames } from './use-actor-names.ts';

/** Who did what, newest first. */
export function AuditPage() {
  const { t } = useWords();
  const load = useCallback(async (after?: string): Promise<Part<AuditEntry>> => {
    const { entries, next } = await auditApi.list(after);
    return { items: entries, next };
  }, []);
  const { loading, more } = useListed(load);
  return (
    <Page title={t('audit.title')} lead={<p>{t('audit.text')}</p>}>
      <LoadView loading={loading}>
        {(log) =>
          log.items.length === 0 ? (
            <p class="quiet">{t('audit.empty')}</p>
          ) : (
            <>
              <AuditTable entries={log.items} />
              <MoreButton part={log} more={more} />
            </>
          )
        }
      </LoadView>
    </Page>
  );
}

function AuditTable(props: { readonly entries: readonly AuditEntry[] }) {
  const words = useWords();
  const { t, dateTime } = words;
  const now = useNow();
  const nameOf = useActorNames();
  return (
    <Card kind="flush">
      <Table
        caption={t('audit.title')}
        rows={props.entries}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', header: t('audit.when'), cell: ({ at }) => dateTime(at, now) },
          {
            key: 'actor',
            header: t('audit.who'),
            cell: ({ actor }) => <Name>{nameOf(actor)}</Name>,
          },
          {
            key: 'action',
            header: t('audit.what'),
            rowHeader: true,
            cell: ({ action }) => actionWords(action, words),
          },
          {
            key: 'subject',
            header: t('audit.subject'),
            cell: ({ subject }) => <span class="long-text">{subject}</span>,
          },
          {
            key: 'detail',
            header: t('audit.detail'),
            cell: ({ detail }) => (
              <span class="long-text">
                {Object.entries(detail)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join(' · ')}
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}
