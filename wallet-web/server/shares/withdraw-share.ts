import { AppError } from '../../../core/errors.ts';
import { hashOf } from '../../../core/ids.ts';
import type { WalletStore } from '../../../storage/store.ts';

/**
 * Ends a share and drops its ciphertext for good. A second time changes nothing.
 *
 * @param secret the secret that the wallet kept when it made the share
 * @throws AppError `not-found` | `not-allowed` when the secret is another
 */
export async function withdrawShare(
  deps: { readonly store: WalletStore },
  id: string,
  secret: string,
): Promise<void> {
  const share = await deps.store.shares.find(id);
  if (share === undefined)
    throw new AppError(
      'not-found',
      'There is no share at this address; it may never have been made.',
    );
  // What is compared are hashes, so the time it takes tells nothing about the secret.
  if ((await hashOf(secret)) !== share.withdrawSecretHash)
    throw new AppError(
      'not-allowed',
      'Only the wallet that made this share can withdraw it: the secret does not fit.',
    );
  await deps.store.shares.put({ ...share, ciphertext: '', state: 'withdrawn' });
}
