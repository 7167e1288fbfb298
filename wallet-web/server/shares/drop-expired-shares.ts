import type { Clock } from '../../../core/time.ts';
import type { WalletStore } from '../../../storage/store.ts';
import { isExpired } from './is-expired.ts';

const PART = 100;

/** Drops the ciphertext of shares whose time is over; what remains tells that there was one. Answers how many. */
export async function dropExpiredShares(deps: {
  readonly store: WalletStore;
  readonly clock: Clock;
}): Promise<number> {
  const now = deps.clock();
  let dropped = 0;
  let after: string | undefined;
  for (;;) {
    const part = await deps.store.shares.list({ after, limit: PART });
    const over = part.filter((share) => share.ciphertext !== '' && isExpired(share, now));
    await deps.store.shares.putMany(over.map((share) => ({ ...share, ciphertext: '' })));
    dropped += over.length;
    if (part.length < PART) return dropped;
    after = part.at(-1)?.id;
  }
}
