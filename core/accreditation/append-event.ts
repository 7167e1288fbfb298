import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../schemas/register-entry/register-event.ts';
import { toDateTimeStamp } from '../time.ts';
import { hashEvent } from './hash-event.ts';

/**
 * The next event of the register: the draft with its number, the moment the register learnt it and its place in the
 * hash chain (architecture.md 4.3). Nothing is stored; the caller keeps it.
 *
 * @param events all events so far, in order
 * @param recordedAt now; never earlier than the last event
 */
export async function appendEvent(
  events: readonly RegisterEvent[],
  draft: RegisterEntryDraft,
  recordedAt: Date,
): Promise<RegisterEvent> {
  const event: RegisterEvent = {
    ...draft,
    seq: events.length,
    recordedAt: toDateTimeStamp(recordedAt),
    previousHash: events.at(-1)?.hash ?? '',
    hash: '',
  };
  return { ...event, hash: await hashEvent(event) };
}
