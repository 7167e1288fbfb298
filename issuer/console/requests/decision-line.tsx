import type { RequestDecision } from '../../../schemas/request/award-request.ts';
import { Notice } from '../../../ui/components/notice.tsx';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';

/** What was decided, and where it led. */
export function DecisionLine(props: { readonly decision: RequestDecision }) {
  const { t, dateTime } = useWords();
  const now = useNow();
  const { decision, at } = props.decision;
  const date = dateTime(at, now);
  if (decision.kind === 'declined') {
    return (
      <Notice tone="bad">
        <p>{t('requests.declined', { date, reason: decision.reason })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="good">
      <p>
        {t('requests.granted', { date })}{' '}
        <a href={`/console/awarded/${encodeURIComponent(decision.award)}`}>
          {t('requests.seeAward')}
        </a>
      </p>
    </Notice>
  );
}
