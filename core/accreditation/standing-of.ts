import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import type { LocalDate } from '../time.ts';
import { standingOnDay } from './standing-on-day.ts';

/** What the register says about a centre for one achievement on one day; `since` and `until` are both included. */
export type RegisterStanding =
  | {
      readonly kind: 'accredited';
      readonly since: LocalDate;
      readonly until?: LocalDate;
      readonly centre: Centre;
    }
  | {
      readonly kind: 'accredited-then-not-now';
      readonly since: LocalDate;
      readonly until: LocalDate;
      readonly centre: Centre;
    }
  | { readonly kind: 'suspended-then'; readonly centre: Centre }
  | { readonly kind: 'not-for-this'; readonly centre: Centre }
  | { readonly kind: 'unknown-centre' };

export type StandingQuestion = {
  readonly events: readonly RegisterEvent[];
  readonly centreDid: string;
  readonly achievementId: string;
  /** The day of the award, in the centre's own calendar. */
  readonly on: LocalDate;
  /** Answer as the register knew it at this moment; absent: with everything it knows. */
  readonly knownAt?: Date;
  readonly today: LocalDate;
};

function addDays(day: LocalDate, days: number): LocalDate {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** The unbroken time around `on` in which the centre was accredited. */
function accreditedPeriod(
  events: readonly RegisterEvent[],
  achievementId: string,
  on: LocalDate,
): { readonly since: LocalDate; readonly until?: LocalDate } {
  // Between two of these days nothing changes.
  const turns = events
    .flatMap((event) => [
      event.effectiveFrom,
      ...(event.effectiveTo === undefined ? [] : [addDays(event.effectiveTo, 1)]),
    ])
    .sort();
  const isAccredited = (day: LocalDate) =>
    standingOnDay(events, achievementId, day) === 'accredited';
  const before = turns.filter((day) => day <= on);
  const lastGap = before.findLastIndex((day) => !isAccredited(day));
  const since = before.slice(lastGap + 1).find(isAccredited) ?? on;
  const end = turns.find((day) => day > on && !isAccredited(day));
  return end === undefined ? { since } : { since, until: addDays(end, -1) };
}

/**
 * Answers whether a centre was accredited for an achievement on a day, as known at a moment (architecture.md 4.3).
 * The register is trusted here: check its signature and `verifyChain` before.
 */
export function standingOf(question: StandingQuestion): RegisterStanding {
  const { achievementId, on, knownAt, today } = question;
  const events = question.events.filter(
    (event) =>
      event.centreDid === question.centreDid &&
      (knownAt === undefined || Date.parse(event.recordedAt) <= knownAt.getTime()),
  );
  const inclusion = events.findLast((event) => event.type === 'centre-included');
  if (inclusion?.type !== 'centre-included') return { kind: 'unknown-centre' };
  const { centre } = inclusion;
  const then = standingOnDay(events, achievementId, on);
  if (then === 'suspended') return { kind: 'suspended-then', centre };
  if (then === 'not-accredited') return { kind: 'not-for-this', centre };
  const period = accreditedPeriod(events, achievementId, on);
  const now = standingOnDay(events, achievementId, today);
  return period.until !== undefined && period.until < today && now !== 'accredited'
    ? { kind: 'accredited-then-not-now', since: period.since, until: period.until, centre }
    : { kind: 'accredited', ...period, centre };
}
