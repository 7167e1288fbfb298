import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import type { RegisterStore } from '../../storage/store.ts';

const PART = 1000;

/** All events of a register, in order. */
export async function readEvents(
  store: Pick<RegisterStore, 'events'>,
): Promise<readonly RegisterEvent[]> {
  const events: RegisterEvent[] = [];
  let after: string | undefined;
  for (;;) {
    const part = await store.events.list({ after, limit: PART });
    events.push(...part.map((record) => record.event));
    if (part.length < PART) return events;
    after = part.at(-1)?.id;
  }
}
