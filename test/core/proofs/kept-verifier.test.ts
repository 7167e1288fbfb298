import assert from 'node:assert/strict';
import { portableSha256, sha256 } from '../../../core/canonical/sha256.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { keptVerifier } from '../../../core/proofs/kept-verifier.ts';

const data = new TextEncoder().encode('what was signed');
const methodOf = (publicKeyMultibase: string) => ({
  type: 'Multikey',
  id: 'did:web:a.example#key-1',
  publicKeyMultibase,
});

describe('keptVerifier', () => {
  it('verifies what the signer of the same key signed, and nothing else', async () => {
    const pair = await generateKeyPair('Ed25519');
    const signer = await signerFromKeyPair(pair, 'did:web:a.example', 'did:web:a.example#key-1');
    const signature = await signer.sign(data);
    for (let time = 0; time < 2; time += 1) {
      const verifier = keptVerifier(methodOf(pair.publicKeyMultibase));
      assert.equal(verifier?.algorithm, 'Ed25519');
      assert.equal(verifier?.id, 'did:web:a.example#key-1');
      assert.equal(await verifier?.verify({ data, signature }), true);
      assert.equal(await verifier?.verify({ data: data.slice(1), signature }), false);
      assert.equal(await verifier?.verify({ data, signature: signature.slice(1) }), false);
    }
    const other = keptVerifier(methodOf((await generateKeyPair('Ed25519')).publicKeyMultibase));
    assert.equal(await other?.verify({ data, signature }), false);
  });

  it('leaves other keys and other forms to the stock library', async () => {
    const p256 = await generateKeyPair('P-256');
    assert.equal(keptVerifier(methodOf(p256.publicKeyMultibase)), undefined);
    assert.equal(keptVerifier(methodOf('z6Mk')), undefined);
    assert.equal(keptVerifier({ type: 'Multikey', id: 'x' }), undefined);
    assert.equal(keptVerifier({ ...methodOf(''), type: 'JsonWebKey' }), undefined);
    assert.equal(keptVerifier(undefined), undefined);
  });

  it('keeps a bounded number of keys and goes on with new ones', async () => {
    const { publicKeyMultibase } = await generateKeyPair('Ed25519');
    for (let i = 0; i < 1100; i += 1) {
      const { publicKeyMultibase: one } = await generateKeyPair('Ed25519');
      assert.ok(keptVerifier(methodOf(one)));
    }
    assert.ok(keptVerifier(methodOf(publicKeyMultibase)));
  });
});

describe('a signer of this process', () => {
  it('gives raw signatures of 64 bytes that WebCrypto verifies', async () => {
    for (const [algorithm, kind, parameters] of [
      ['Ed25519', { name: 'Ed25519' }, { name: 'Ed25519' }],
      ['P-256', { name: 'ECDSA', namedCurve: 'P-256' }, { name: 'ECDSA', hash: 'SHA-256' }],
    ] as const) {
      const pair = await generateKeyPair(algorithm);
      const signer = await signerFromKeyPair(pair, 'did:web:a.example', 'did:web:a.example#key-1');
      const signature = await signer.sign(data);
      assert.equal(signature.length, 64);
      const jwk = { ...pair.publicJwk };
      const key = await crypto.subtle.importKey('jwk', jwk, kind, false, ['verify']);
      const bytes = new Uint8Array(signature);
      assert.equal(await crypto.subtle.verify(parameters, key, bytes, data), true);
    }
  });
});

describe('the hash of browsers', () => {
  it('is the hash of Node', () => {
    for (const text of ['', 'a', 'Żółć 😀 李'.repeat(500)]) {
      assert.equal(portableSha256(text), sha256(text));
    }
  });
});
