import type { Clock } from '../../core/time.ts';
import type { Collection, Stored } from '../../storage/collection.ts';
import type { IssuerStore } from '../../storage/store.ts';

const PART = 500;
/** Kept for a while after their end, so that "over" and "never was" stay apart for whoever comes a little late. */
const GRACE_MS = 24 * 60 * 60 * 1000;

type Expiring = Stored & { readonly expiresAt: string };

async function sweep<T extends Expiring>(collection: Collection<T>, before: number): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const part = await collection.list({ after, limit: PART });
    for (const { id, expiresAt } of part) {
      if (Date.parse(expiresAt) < before) await collection.remove(id);
    }
    if (part.length < PART) return;
    after = part.at(-1)?.id;
  }
}

/** Removes sessions, links, challenges and marks of single use that ended more than a day ago. */
export async function sweepExpired(deps: {
  readonly store: Pick<IssuerStore, 'sessions' | 'invitations' | 'challenges' | 'usedOnce'>;
  readonly clock: Clock;
}): Promise<void> {
  const before = deps.clock().getTime() - GRACE_MS;
  const { sessions, invitations, challenges, usedOnce } = deps.store;
  await sweep(sessions, before);
  await sweep(invitations, before);
  await sweep(challenges, before);
  await sweep(usedOnce, before);
}
