import type { JsonObject } from '../documents/json-object.ts';
import type { Signer } from '../keys/signer.ts';
import { asSigned, assertSignable, resolveSigners, runSigning } from './conformance.ts';
import type { SignedDocument } from './proof-format.ts';
import { addAssertion } from './suites.ts';
import { verifyProofs } from './verify-proofs.ts';

/**
 * Signs a credential with `eddsa-rdfc-2022` (Ed25519) or `ecdsa-rdfc-2019` (P-256), leaves its input as it is, and
 * verifies the result before it answers (Data Integrity 1.0, 4.2; VC Data Integrity EdDSA Cryptosuites 1.0, 3.2).
 *
 * @param created the moment of signing, kept with second precision
 * @throws AppError `credential-not-conformant` saying where, for everything JSON-LD safe mode or this product refuses
 */
export async function signCredential(
  credential: JsonObject,
  signer: Signer,
  created: Date,
): Promise<SignedDocument> {
  const what = 'The credential';
  assertSignable(credential, what);
  const signed = await runSigning(what, () => addAssertion(credential, signer, created));
  const resolve = resolveSigners([signer]);
  const options = { purpose: 'assertionMethod', resolve, now: created } as const;
  return asSigned(signed, await verifyProofs(signed, options), what);
}
