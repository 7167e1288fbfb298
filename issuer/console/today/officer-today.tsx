import { CircleAlert, Clock, FileCheck, Inbox, Plus, Stamp } from 'lucide';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Spinner } from '../../../ui/components/spinner.tsx';
import type { TimelineItem } from '../../../ui/components/timeline.tsx';
import { Timeline } from '../../../ui/components/timeline.tsx';
import { useWords, type Words } from '../state/words.ts';
import { useWaitingContext, type Waiting } from './waiting-context.ts';

/** What waits for an issuing officer, each with the way to it. */
export function OfficerToday() {
  const words = useWords();
  const { t } = words;
  const waiting = useWaitingContext();
  const items = waitingItems(waiting, words);
  return (
    <>
      <Card labelledBy="today-waits">
        <div class="stack">
          <h2 id="today-waits">{t('today.waits')}</h2>
          {waiting.error !== undefined ? (
            <ErrorView error={waiting.error} onRetry={waiting.reload} />
          ) : waiting.drafts === undefined ? (
            <Spinner label={t('common.loading')} />
          ) : items.length === 0 ? (
            <p class="quiet">{t('today.nothing')}</p>
          ) : (
            <Timeline items={items} />
          )}
        </div>
      </Card>
      <div class="row">
        <ButtonLink kind="primary" icon={Plus} href="/console/award/new">
          {t('today.newBatch')}
        </ButtonLink>
      </div>
    </>
  );
}

function waitingItems(waiting: Waiting, { t }: Words): readonly TimelineItem[] {
  const { drafts = 0, problems = 0, signing = 0, unclaimed = 0, requests = 0 } = waiting;
  const link = (href: string, label: string) => <a href={href}>{label}</a>;
  const rows: readonly (TimelineItem & { readonly n: number })[] = [
    {
      key: 'requests',
      n: requests,
      icon: Inbox,
      tone: 'caution',
      title: link('/console/requests', t('today.requests', { n: requests })),
      text: t('today.requests.text'),
    },
    {
      key: 'problems',
      n: problems,
      icon: CircleAlert,
      tone: 'bad',
      title: link('/console/award', t('today.problems', { n: problems })),
      text: t('today.problems.text'),
    },
    {
      key: 'drafts',
      n: drafts,
      icon: FileCheck,
      tone: 'info',
      title: link('/console/award', t('today.drafts', { n: drafts })),
      text: t('today.drafts.text'),
    },
    {
      key: 'signing',
      n: signing,
      icon: Stamp,
      tone: 'info',
      title: link('/console/award', t('today.signing', { n: signing })),
      text: t('today.signing.text'),
    },
    {
      key: 'unclaimed',
      n: unclaimed,
      icon: Clock,
      tone: 'unknown',
      title: link(
        '/console/awarded?show=unclaimed',
        t(waiting.unclaimedMore ? 'today.unclaimed.more' : 'today.unclaimed', { n: unclaimed }),
      ),
      text: t('today.unclaimed.text'),
    },
  ];
  return rows.filter(({ n }) => n > 0);
}
