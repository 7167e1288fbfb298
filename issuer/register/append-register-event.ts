import { appendEvent } from '../../core/accreditation/append-event.ts';
import { AppError } from '../../core/errors.ts';
import type { Clock } from '../../core/time.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../schemas/register-entry/register-event.ts';
import type { RegisterStore } from '../../storage/store.ts';
import { readEvents } from './read-events.ts';

const TRIES = 50;

function assertSensible(events: readonly RegisterEvent[], draft: RegisterEntryDraft): void {
  if (draft.effectiveTo !== undefined && draft.effectiveTo < draft.effectiveFrom) {
    throw new AppError('invalid-input', 'The last day lies before the first day.', {
      problems: [{ pointer: '/effectiveTo', detail: 'must not lie before effectiveFrom' }],
    });
  }
  if (draft.type === 'centre-included') {
    if (draft.centre.did === draft.centreDid) return;
    throw new AppError('invalid-input', 'The centre and its identity do not belong together.', {
      problems: [{ pointer: '/centreDid', detail: 'must be the did of the centre' }],
    });
  }
  const isKnown = (event: RegisterEvent): boolean =>
    event.type === 'centre-included' && event.centreDid === draft.centreDid;
  if (events.some(isKnown)) return;
  throw new AppError('invalid-input', 'The register does not know this centre: include it first.', {
    problems: [{ pointer: '/centreDid', detail: 'must be a centre in the register' }],
  });
}

/**
 * Adds an event to the register. It is inserted under its number, so that the chain cannot fork: of two writers
 * one comes second and is chained behind the first (architecture.md 4.3 and 4.5).
 *
 * @throws AppError `invalid-input` | `conflict` when others write all the time
 */
export async function appendRegisterEvent(
  deps: { readonly store: Pick<RegisterStore, 'events'>; readonly clock: Clock },
  draft: RegisterEntryDraft,
): Promise<RegisterEvent> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const events = await readEvents(deps.store);
    assertSensible(events, draft);
    const last = Date.parse(events.at(-1)?.recordedAt ?? '1970-01-01T00:00:00Z');
    const recordedAt = new Date(Math.max(last, deps.clock().getTime()));
    const event = await appendEvent(events, draft, recordedAt);
    const id = String(event.seq).padStart(12, '0');
    if (await deps.store.events.insert({ id, event })) return event;
  }
  throw new AppError('conflict', 'The register is being written by others. Try again.');
}
