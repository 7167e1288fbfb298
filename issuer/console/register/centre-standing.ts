import type { RegisterEvent } from '../../../schemas/register-entry/register-event.ts';

export type CentreStanding = 'in' | 'suspended' | 'excluded' | 'not';

const after = {
  'centre-included': 'in',
  'centre-suspended': 'suspended',
  'centre-reinstated': 'in',
  'centre-excluded': 'excluded',
} as const;

/** How a centre as a whole stands in the register on a day. */
export function centreStanding(
  events: readonly RegisterEvent[],
  did: string,
  today: string,
): CentreStanding {
  let standing: CentreStanding = 'not';
  for (const event of inForce(events, did, today)) {
    if (event.type === 'scope-granted' || event.type === 'scope-withdrawn') continue;
    standing = after[event.type];
  }
  return standing;
}

/** The events of a centre that hold on a day, in the order in which they take effect. */
function inForce(
  events: readonly RegisterEvent[],
  did: string,
  today: string,
): readonly RegisterEvent[] {
  return events
    .filter((event) => event.centreDid === did && event.effectiveFrom <= today)
    .filter((event) => event.effectiveTo === undefined || event.effectiveTo >= today)
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom) || a.seq - b.seq);
}
