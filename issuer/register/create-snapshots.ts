import { signJws } from '../../core/proofs/jws.ts';
import type { Clock } from '../../core/time.ts';
import type { RegisterSnapshot } from '../../schemas/register-entry/register-event.ts';
import type { RegisterStore } from '../../storage/store.ts';
import type { OperatorIdentity } from './open-operator.ts';
import { readEvents } from './read-events.ts';

const SHARED_MS = 1000;
const UNCHANGED_MS = 5 * 60 * 1000;
const LIFETIME_SECONDS = 24 * 60 * 60;

type Kept = { readonly jws: string; readonly signedAt: number; readonly events: number };

/**
 * Makes the publisher of the signed register: signed at most once a second, again when an event was added or the
 * copy is five minutes old, good for 24 hours (architecture.md 4.3).
 */
export function createSnapshots(deps: {
  readonly store: Pick<RegisterStore, 'events'>;
  readonly clock: Clock;
  readonly operator: OperatorIdentity;
}): () => Promise<string> {
  let kept: Kept | undefined;
  let underWay: Promise<Kept> | undefined;

  async function sign(now: number): Promise<Kept> {
    const events = await readEvents(deps.store);
    const { did, name, pair } = deps.operator;
    const iat = Math.floor(now / 1000);
    const payload: RegisterSnapshot = {
      iss: did,
      name,
      iat,
      exp: iat + LIFETIME_SECONDS,
      events: [...events],
    };
    const header = { typ: 'skillseal-register+jwt', kid: `${did}#0` };
    return { jws: await signJws(payload, pair, header), signedAt: now, events: events.length };
  }

  async function isCurrent(copy: Kept, now: number): Promise<boolean> {
    if (now - copy.signedAt < SHARED_MS) return true;
    return now - copy.signedAt < UNCHANGED_MS && (await deps.store.events.count()) === copy.events;
  }

  return async () => {
    const now = deps.clock().getTime();
    if (kept !== undefined && (await isCurrent(kept, now))) return kept.jws;
    underWay ??= sign(now).finally(() => {
      underWay = undefined;
    });
    kept = await underWay;
    return kept.jws;
  };
}
