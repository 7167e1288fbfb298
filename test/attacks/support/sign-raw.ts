import jsonld from 'jsonld';
import { createDocumentLoader } from '../../../core/documents/document-loader.ts';
import { encodeBase58 } from '../../../core/keys/base58.ts';
import type { JsonObject } from '../../../schemas/credential/credential.ts';
import type { Party } from './world.ts';

async function digest(document: JsonObject, safe: boolean): Promise<Uint8Array> {
  const canonical = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader: createDocumentLoader(),
    safe,
  });
  const bytes = new TextEncoder().encode(canonical);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/**
 * Signs by the book (eddsa-rdfc-2022, 3.2) and by nothing of the product, so that a test can put anything into the
 * proof that a careless or hostile signer could.
 *
 * @param proof members that replace or add to those of an ordinary proof
 */
export async function signRaw(
  document: JsonObject,
  party: Pick<Party, 'signer'>,
  proof: JsonObject = {},
  safe = true,
): Promise<JsonObject> {
  const config = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-11-21T09:00:00Z',
    verificationMethod: party.signer.verificationMethod,
    proofPurpose: 'assertionMethod',
    ...proof,
  };
  const context = document['@context'];
  const configHash = await digest({ '@context': context, ...config }, safe);
  const documentHash = await digest(document, safe);
  const signature = await party.signer.sign(new Uint8Array([...configHash, ...documentHash]));
  return { ...document, proof: { ...config, proofValue: `z${encodeBase58(signature)}` } };
}
