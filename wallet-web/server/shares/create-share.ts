import { AppError } from '../../../core/errors.ts';
import { type Clock, parseDateTimeStamp, toDateTimeStamp } from '../../../core/time.ts';
import type { ShareDraft } from '../../../schemas/share/share.ts';
import type { WalletStore } from '../../../storage/store.ts';

export type CreateShareDeps = { readonly store: WalletStore; readonly clock: Clock };

const DAY_MS = 86_400_000;
const MAX_DAYS = 366;

/**
 * Keeps a share's ciphertext until it expires. Posting the same share again changes nothing, so that a
 * wallet may repeat a request whose answer was lost.
 *
 * @throws AppError `invalid-input` when it expires in the past or later than in a year; `conflict` when the id is taken
 */
export async function createShare(deps: CreateShareDeps, draft: ShareDraft): Promise<string> {
  const now = deps.clock();
  checkExpiry(draft.expiresAt, now);
  const share = { ...draft, createdAt: toDateTimeStamp(now), state: 'open' } as const;
  if (await deps.store.shares.insert(share)) return share.id;
  const kept = await deps.store.shares.get(share.id);
  const isSame =
    kept.ciphertext === draft.ciphertext &&
    kept.expiresAt === draft.expiresAt &&
    kept.withdrawSecretHash === draft.withdrawSecretHash;
  if (isSame) return share.id;
  throw new AppError('conflict', 'Another share has this id already. Make the link again.');
}

function checkExpiry(expiresAt: string, now: Date): void {
  const days = ((parseDateTimeStamp(expiresAt) ?? now).getTime() - now.getTime()) / DAY_MS;
  if (days > 0 && days <= MAX_DAYS) return;
  const detail =
    days > 0 ? 'must be at most one year from now' : 'must be later than the present moment';
  throw new AppError('invalid-input', `The end of the share ${detail}.`, {
    problems: [{ pointer: '/expiresAt', detail }],
  });
}
