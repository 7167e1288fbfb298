import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import { hashEvent } from './hash-event.ts';

/**
 * Says whether the events are a whole, unchanged history: numbered from 0 without gaps, each chained to the one before,
 * recorded in order. `brokenAt` is the position of the first event that does not fit.
 */
export async function verifyChain(
  events: readonly RegisterEvent[],
): Promise<'intact' | { readonly brokenAt: number }> {
  let previous: RegisterEvent | undefined;
  for (const [index, event] of events.entries()) {
    const follows =
      event.seq === index &&
      event.previousHash === (previous?.hash ?? '') &&
      Date.parse(event.recordedAt) >= Date.parse(previous?.recordedAt ?? event.recordedAt);
    if (!follows || event.hash !== (await hashEvent(event))) return { brokenAt: index };
    previous = event;
  }
  return 'intact';
}
