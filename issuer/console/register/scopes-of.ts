import { standingOf } from '../../../core/accreditation/standing-of.ts';
import type { RegisterEvent } from '../../../schemas/register-entry/register-event.ts';

export type ScopeLine = { readonly achievement: string } & (
  | { readonly kind: 'now'; readonly since: string; readonly until?: string | undefined }
  | { readonly kind: 'later'; readonly since: string; readonly until?: string | undefined }
  | { readonly kind: 'ended' }
);

/** What a centre may award, one line an achievement that was ever granted: now first, then later, then ended. */
export function scopesOf(
  events: readonly RegisterEvent[],
  did: string,
  today: string,
): readonly ScopeLine[] {
  // A suspension stops a centre but ends no right; it is told for the centre as a whole.
  const own = events.filter(
    ({ centreDid, type }) =>
      centreDid === did && type !== 'centre-suspended' && type !== 'centre-reinstated',
  );
  const ids = new Set(
    own.flatMap((event) => (event.type === 'scope-granted' ? event.achievements : [])),
  );
  const order = { now: 0, later: 1, ended: 2 } as const;
  return [...ids]
    .map((achievement) => lineOf(own, did, achievement, today))
    .toSorted(
      (a, b) => order[a.kind] - order[b.kind] || a.achievement.localeCompare(b.achievement),
    );
}

function lineOf(
  own: readonly RegisterEvent[],
  did: string,
  achievement: string,
  today: string,
): ScopeLine {
  const ask = (on: string) =>
    standingOf({ events: own, centreDid: did, achievementId: achievement, on, today: on });
  const now = ask(today);
  if (now.kind === 'accredited') {
    return { achievement, kind: 'now', since: now.since, until: now.until };
  }
  const starts = own
    .filter((event) => event.type === 'scope-granted' && event.achievements.includes(achievement))
    .map((event) => event.effectiveFrom)
    .filter((day) => day > today)
    .toSorted();
  for (const day of starts) {
    const then = ask(day);
    if (then.kind === 'accredited') {
      return { achievement, kind: 'later', since: then.since, until: then.until };
    }
  }
  return { achievement, kind: 'ended' };
}
