import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createDocumentLoader } from '../../../core/documents/document-loader.ts';
import { isJsonObject, type JsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { verifyProofs } from '../../../core/proofs/data-integrity.ts';
import { verifySignatures } from '../../../core/proofs/suites.ts';
import { NOW, noWeb } from './support.ts';

const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';

function read(path: string): JsonObject {
  const json: unknown = JSON.parse(readFileSync(`../shared/data/vectors/${path}`, 'utf8'));
  assert.ok(isJsonObject(json));
  return json;
}

/** The issuers of the vectors do not control their keys, and one context is an example: so the proofs alone are tested. */
function verifyAlone(document: JsonObject) {
  const overlay = new Map<string, unknown>();
  overlay.set(EXAMPLES, {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  });
  for (const proof of valuesOf(document.proof)) {
    const id = String(Object(proof).verificationMethod);
    const [controller = '', publicKeyMultibase] = id.split('#');
    const context = 'https://w3id.org/security/multikey/v1';
    overlay.set(id, { '@context': context, id, type: 'Multikey', controller, publicKeyMultibase });
    const listed = { id: controller, assertionMethod: [id] };
    overlay.set(controller, { '@context': ['https://www.w3.org/ns/did/v1'], ...listed });
  }
  return verifySignatures(document, 'assertionMethod', createDocumentLoader(overlay));
}

describe('the test vectors of the W3C', () => {
  for (const path of [
    'eddsa/eddsa-rdfc-2022/signedDataInt.json',
    'eddsa/Ed25519Signature2020/signedEdSig.json',
    'eddsa/proof-set-chain/signedProofSet1.json',
    'eddsa/proof-set-chain/signedProofSet2.json',
    'ecdsa/ecdsa-rdfc-2019-p256/signedECDSAP256.json',
  ]) {
    it(`verify as proofs: ${path}`, async () => {
      assert.deepEqual(await verifyAlone(read(path)), { kind: 'verified' });
    });

    it(`do not verify once changed: ${path}`, async () => {
      const outcome = await verifyAlone({ ...read(path), name: 'Another' });
      assert.deepEqual(
        [outcome.kind, 'reason' in outcome && outcome.reason],
        ['wrong', 'signature'],
      );
    });
  }

  it('are refused as credentials, because their example context is not known', async () => {
    const document = read('eddsa/eddsa-rdfc-2022/signedDataInt.json');
    const options = { purpose: 'assertionMethod', resolve: noWeb, now: NOW } as const;
    const outcome = await verifyProofs(document, options);
    assert.ok(outcome.kind === 'wrong' && outcome.reason === 'context');
    assert.match(outcome.detail, /credentials\/examples\/v2/);
  });
});
