import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import type { LocalDate } from '../time.ts';

/** What one centre may do for one achievement on one day. */
export type DayStanding = 'accredited' | 'suspended' | 'not-accredited';

/** Events that speak of the right to award, those of other achievements left out. */
function speaksOfScope(event: RegisterEvent, achievementId: string): boolean {
  if (event.type === 'scope-granted' || event.type === 'scope-withdrawn') {
    return event.achievements.includes(achievementId);
  }
  return event.type === 'centre-excluded';
}

/**
 * Replays one centre's events for one day: of the events that cover the day, the one recorded last decides, so that a
 * later correction may change the past. An exclusion ends every right; being included again restores none.
 */
export function standingOnDay(
  events: readonly RegisterEvent[],
  achievementId: string,
  day: LocalDate,
): DayStanding {
  const covering = events.filter(
    (event) =>
      event.effectiveFrom <= day && (event.effectiveTo === undefined || day <= event.effectiveTo),
  );
  const included = events.some((e) => e.type === 'centre-included' && e.effectiveFrom <= day);
  const scope = covering.findLast((event) => speaksOfScope(event, achievementId));
  if (!included || scope?.type !== 'scope-granted') return 'not-accredited';
  const pause = covering.findLast(
    (event) => event.type === 'centre-suspended' || event.type === 'centre-reinstated',
  );
  return pause?.type === 'centre-suspended' ? 'suspended' : 'accredited';
}
