import { didKeyOf } from '../../../core/dids/did-key.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { signPresentation } from '../../../core/proofs/data-integrity.ts';
import type { Clock } from '../../../core/time.ts';
import type { JsonObject } from '../../../schemas/credential/credential.ts';
import type { KeptCredential } from '../vault/vault-records.ts';

/**
 * Puts credentials into one presentation and signs it with the key of each, so that a verifier can tell the holder
 * from someone who found the file. Credentials without a key go along unsigned, and the verifier says so.
 */
export async function buildPresentation(
  clock: Clock,
  credentials: readonly KeptCredential[],
  binding: { readonly challenge: string; readonly domain: string },
): Promise<JsonObject> {
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    verifiableCredential: credentials.map((kept): unknown => JSON.parse(kept.json)),
  };
  const signers = await Promise.all(
    credentials.flatMap((kept) => {
      if (kept.holderKey === undefined) return [];
      const { did, verificationMethod } = didKeyOf(kept.holderKey);
      return [signerFromKeyPair(kept.holderKey, did, verificationMethod)];
    }),
  );
  if (signers.length === 0) return presentation;
  return signPresentation(presentation, signers, { ...binding, created: clock() });
}
