import type { Vault } from '../vault/open-vault.ts';
import { type OpenClaim, vaultKinds } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';
import { claimIdOf } from './keep-credential.ts';

/** The address at which an offer that was accepted before is fetched to its end; the secret stays in the fragment. */
export function claimLink(claim: Pick<OpenClaim, 'offerUri'>): string {
  return `/receive#claim=${encodeURIComponent(claim.offerUri)}`;
}

/**
 * The open claim that a link of `claimLink` names; undefined for every other link.
 *
 * @throws WalletError `offer-used` when the claim is over
 */
export async function findClaim(
  vault: Pick<Vault, 'find'>,
  link: string,
): Promise<OpenClaim | undefined> {
  const offerUri = new URLSearchParams(new URL(link).hash.slice(1)).get('claim');
  if (offerUri === null) return undefined;
  const claim = await vault.find(vaultKinds.claim, claimIdOf(offerUri));
  if (claim === undefined) throw new WalletError('offer-used');
  return claim;
}
