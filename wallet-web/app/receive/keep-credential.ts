import { issuerOf } from '../../../core/proofs/issuer-of.ts';
import { type Clock, toDateTimeStamp } from '../../../core/time.ts';
import type { JsonObject } from '../../../schemas/credential/credential.ts';
import type { Vault } from '../vault/open-vault.ts';
import { type KeptCredential, type OpenClaim, vaultKinds } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';

/**
 * Puts a received credential into the vault, together with its key, and ends the claim. The credential is written
 * before the claim goes, so that a closed tab leaves either the one or both, never neither.
 *
 * @throws WalletError `centre-unreadable` when the credential has no id to keep it under; `number-taken` when the vault
 * holds another body's credential under that id
 */
export async function keepCredential(
  deps: { readonly vault: Vault; readonly clock: Clock },
  claim: OpenClaim,
  credential: JsonObject,
): Promise<KeptCredential> {
  const id = credential.id;
  if (typeof id !== 'string') {
    throw new WalletError('centre-unreadable');
  }
  const before = await deps.vault.find(vaultKinds.credential, id);
  // The same number from the same body is a new copy; from another body it would push out what the learner holds.
  if (before !== undefined && issuerOf(JSON.parse(before.json)) !== issuerOf(credential)) {
    throw new WalletError('number-taken');
  }
  const kept: KeptCredential = {
    id,
    json: JSON.stringify(credential),
    holderKey: claim.holderKey,
    receivedAt: toDateTimeStamp(deps.clock()),
  };
  await deps.vault.put(vaultKinds.credential, id, kept);
  await deps.vault.remove(vaultKinds.claim, claimIdOf(claim.offerUri));
  return kept;
}

/** The vault keeps one open claim for each offer. */
export function claimIdOf(offerUri: string): string {
  return offerUri;
}
