import { CalendarClock, CircleCheck, CircleOff } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import type { CentreView } from '../api/views.ts';
import { useWords, type Words } from '../state/words.ts';
import { EntryDialog } from './entry-dialog.tsx';
import type { ScopeLine } from './scopes-of.ts';

const icons = { now: CircleCheck, later: CalendarClock, ended: CircleOff } as const;
const inks = { now: 'ink-good', later: 'ink-info', ended: 'ink-unknown' } as const;

/** What a centre may award, from when to when, each with its withdrawal. */
export function ScopeList(props: {
  readonly centre: CentreView;
  readonly today: string;
  readonly lines: readonly ScopeLine[];
  readonly titleOf: (id: string) => string;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const [withdrawing, setWithdrawing] = useState<string>();
  // Each question starts afresh, without the day and reason of the one before.
  const [withdrawn, setWithdrawn] = useState(0);
  const title = withdrawing === undefined ? '' : props.titleOf(withdrawing);
  if (props.lines.length === 0) return <p class="quiet">{t('register.mayAward.none')}</p>;
  return (
    <>
      <ul class="timeline">
        {props.lines.map((line) => (
          <li key={line.achievement} class="scope-line">
            <Icon icon={icons[line.kind]} size={22} class={inks[line.kind]} />
            <div class="scope-words">
              <p>
                <bdi dir="auto">{props.titleOf(line.achievement)}</bdi>
              </p>
              <p class="quiet small">{periodWords(line, words)}</p>
            </div>
            {line.kind !== 'ended' && (
              <Button
                onClick={() => {
                  setWithdrawn((turn) => turn + 1);
                  setWithdrawing(line.achievement);
                }}
              >
                {t('register.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <EntryDialog
        key={withdrawn}
        centre={props.centre}
        today={props.today}
        open={withdrawing !== undefined}
        title={t('register.withdraw.title', { title })}
        text={t('register.withdraw.text')}
        dayLabel={t('register.withdraw.day')}
        action={t('register.withdraw')}
        entry={{ type: 'scope-withdrawn', achievements: [withdrawing ?? ''] }}
        onClose={() => setWithdrawing(undefined)}
        onDone={() => {
          setWithdrawing(undefined);
          props.onDone();
        }}
      />
    </>
  );
}

function periodWords(line: ScopeLine, { t, date }: Words): string {
  if (line.kind === 'ended') return t('register.endedNow');
  const from = date(line.since);
  if (line.until !== undefined) return t('register.fromTo', { from, to: date(line.until) });
  return t(line.kind === 'now' ? 'register.since' : 'register.from', { date: from });
}
