import { type Clock, toDateTimeStamp } from '../../../core/time.ts';
import type { SendRequest } from '../http-port.ts';
import type { Vault } from '../vault/open-vault.ts';
import { type KeptShare, vaultKinds } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';

/**
 * Ends a share for everyone who has the link. What someone has already seen or saved cannot be taken back.
 *
 * @throws WalletError `share-not-withdrawn` when the server did not confirm; the share may then still be open
 */
export async function withdrawShare(
  deps: { readonly send: SendRequest; readonly vault: Vault; readonly clock: Clock },
  share: KeptShare,
): Promise<KeptShare> {
  const answer = await deps.send(`/api/shares/${share.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${share.withdrawSecret}` },
  });
  // 404 and 410: it is gone already, which is what was wanted.
  if (![204, 404, 410].includes(answer.status)) {
    throw new WalletError('share-not-withdrawn');
  }
  const withdrawn = { ...share, withdrawnAt: toDateTimeStamp(deps.clock()) };
  await deps.vault.put(vaultKinds.share, share.id, withdrawn);
  return withdrawn;
}
