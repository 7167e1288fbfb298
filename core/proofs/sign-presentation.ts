import { isJsonObject, type JsonObject } from '../documents/json-object.ts';
import type { Signer } from '../keys/signer.ts';
import {
  asSigned,
  assertSignable,
  notConformant,
  resolveSigners,
  runSigning,
} from './conformance.ts';
import type { SignedDocument } from './proof-format.ts';
import { addAuthentication } from './suites.ts';
import { verifyProofs } from './verify-proofs.ts';

/**
 * Signs a presentation with one proof a signer (a proof set), bound to a challenge and a domain
 * (VCDM 2.0, 4.13; Data Integrity 1.0, 2.1.1).
 *
 * @throws AppError `credential-not-conformant` saying where
 */
export async function signPresentation(
  presentation: JsonObject,
  signers: readonly Signer[],
  binding: { readonly challenge: string; readonly domain: string; readonly created: Date },
): Promise<SignedDocument> {
  const what = 'The presentation';
  assertSignable(presentation, what);
  const { challenge, domain, created } = binding;
  let signed: unknown = presentation;
  for (const signer of signers) {
    const document = signed;
    if (!isJsonObject(document)) throw notConformant(what, '', 'the result is not a document');
    signed = await runSigning(what, () => addAuthentication(document, signer, binding));
  }
  const resolve = resolveSigners(signers);
  const options = { purpose: 'authentication', resolve, now: created, challenge, domain } as const;
  return asSigned(signed, await verifyProofs(signed, options), what);
}
