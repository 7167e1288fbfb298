import { AppError } from '../../../core/errors.ts';
import type { Clock } from '../../../core/time.ts';
import type { WalletStore } from '../../../storage/store.ts';
import { isExpired } from './is-expired.ts';

export type OpenShare = { readonly ciphertext: string; readonly expiresAt: string };

/**
 * Reads the ciphertext of a share that is open.
 *
 * @throws AppError `not-found` | `share-withdrawn` | `share-expired`
 */
export async function readShare(
  deps: { readonly store: WalletStore; readonly clock: Clock },
  id: string,
): Promise<OpenShare> {
  const share = await deps.store.shares.find(id);
  if (share === undefined)
    throw new AppError(
      'not-found',
      'There is no share at this address. Check that the whole link was copied.',
    );
  if (share.state === 'withdrawn')
    throw new AppError(
      'share-withdrawn',
      'The person who made this link has withdrawn it. Ask them for a new one.',
    );
  if (isExpired(share, deps.clock()))
    throw new AppError(
      'share-expired',
      'This link has expired. Ask the person who made it for a new one.',
    );
  return { ciphertext: share.ciphertext, expiresAt: share.expiresAt };
}
