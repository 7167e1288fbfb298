import { CircleMinus, CirclePause, CirclePlay, CirclePlus, DoorClosed, DoorOpen } from 'lucide';
import type { RegisterEvent } from '../../../schemas/register-entry/register-event.ts';
import { Card } from '../../../ui/components/card.tsx';
import { Timeline } from '../../../ui/components/timeline.tsx';
import { useNow } from '../state/use-now.ts';
import { useWords, type Words } from '../state/words.ts';

const icons = {
  'centre-included': DoorOpen,
  'scope-granted': CirclePlus,
  'scope-withdrawn': CircleMinus,
  'centre-suspended': CirclePause,
  'centre-reinstated': CirclePlay,
  'centre-excluded': DoorClosed,
} as const;

/** Every entry about a centre, newest first: when it holds and when it was recorded. */
export function RegisterHistory(props: {
  readonly events: readonly RegisterEvent[];
  readonly did: string;
  readonly titleOf: (id: string) => string;
}) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const own = props.events.filter(({ centreDid }) => centreDid === props.did);
  return (
    <Card labelledBy="centre-history">
      <div class="stack">
        <h2 id="centre-history">{t('register.history')}</h2>
        <Timeline
          items={own
            .toSorted((a, b) => b.seq - a.seq)
            .map((event) => ({
              key: String(event.seq),
              icon: icons[event.type],
              tone: 'unknown',
              title: titleOfEvent(event, props.titleOf, words),
              text: [timeOf(event, words, now), event.reason]
                .filter((part) => part !== undefined)
                .join(' · '),
            }))}
        />
      </div>
    </Card>
  );
}

function titleOfEvent(
  event: RegisterEvent,
  titleOf: (id: string) => string,
  { t, list }: Words,
): string {
  return event.type === 'scope-granted' || event.type === 'scope-withdrawn'
    ? t(`register.event.${event.type}`, { achievements: list(event.achievements.map(titleOf)) })
    : t(`register.event.${event.type}`);
}

function timeOf(event: RegisterEvent, { t, date, dateTime }: Words, now: Date): string {
  const from = date(event.effectiveFrom);
  const recorded = dateTime(event.recordedAt, now);
  return event.effectiveTo === undefined
    ? t('register.event.when', { from, recorded })
    : t('register.event.whenTo', { from, to: date(event.effectiveTo), recorded });
}
