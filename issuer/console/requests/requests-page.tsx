import { Inbox } from 'lucide';
import { useCallback } from 'preact/hooks';
import { Card } from '../../../ui/components/card.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { requestsApi } from '../api/requests-api.ts';
import { useSession } from '../session/session-context.ts';
import { LoadView } from '../shell/load-view.tsx';
import { NoCentre } from '../shell/no-centre.tsx';
import { Page } from '../shell/page.tsx';
import { useLoaded } from '../state/use-loaded.ts';
import { useWords } from '../state/words.ts';
import { useWaitingContext } from '../today/waiting-context.ts';
import { RequestCard } from './request-card.tsx';

/** Learners who ask for a larger award: the undecided ones first. */
export function RequestsPage() {
  const { centre } = useSession();
  return centre === undefined ? <NoCentre /> : <Requests key={centre.slug} centre={centre.slug} />;
}

function Requests(props: { readonly centre: string }) {
  const { t } = useWords();
  const waiting = useWaitingContext();
  const load = useCallback(() => requestsApi.list(props.centre), [props.centre]);
  const loading = useLoaded(load);
  const decided = (): void => {
    loading.reload();
    waiting.reload();
  };
  return (
    <Page title={t('requests.title')} lead={<p>{t('requests.text')}</p>}>
      <LoadView loading={loading}>
        {(requests) => {
          const open = requests.filter(({ decision }) => decision === undefined);
          const done = requests.filter(({ decision }) => decision !== undefined);
          if (requests.length === 0) {
            return (
              <Card>
                <EmptyState icon={Inbox} title={t('requests.empty.title')}>
                  <p>{t('requests.empty.text')}</p>
                </EmptyState>
              </Card>
            );
          }
          return (
            <>
              {open.length > 0 && <h2>{t('requests.open')}</h2>}
              {open.map((view) => (
                <RequestCard key={view.request.id} view={view} onDecided={decided} />
              ))}
              {done.length > 0 && <h2>{t('requests.decided')}</h2>}
              {done.map((view) => (
                <RequestCard key={view.request.id} view={view} onDecided={decided} />
              ))}
            </>
          );
        }}
      </LoadView>
    </Page>
  );
}
