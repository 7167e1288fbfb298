import assert from 'node:assert/strict';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { openKey, type SealedKey, sealKey } from '../../../core/keys/seal.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';

const kek = crypto.getRandomValues(new Uint8Array(32));

describe('a sealed key', () => {
  for (const algorithm of ['Ed25519', 'P-256'] as const) {
    it(`of ${algorithm} opens to the pair that was sealed, even after a round through JSON`, async () => {
      const pair = await generateKeyPair(algorithm);
      const sealed: SealedKey = JSON.parse(JSON.stringify(await sealKey(pair, kek, 'centre-1')));
      assert.deepEqual(await openKey(sealed, kek, 'centre-1'), pair);
    });
  }

  it('does not show the private key', async () => {
    const pair = await generateKeyPair('Ed25519');
    const text = JSON.stringify(await sealKey(pair, kek, 'centre-1'));
    assert.equal(text.includes(pair.privateJwk.d), false);
    assert.ok(text.includes(pair.publicKeyMultibase));
  });

  it('looks different each time', async () => {
    const pair = await generateKeyPair('Ed25519');
    const [first, second] = [await sealKey(pair, kek, 'a'), await sealKey(pair, kek, 'a')];
    assert.notEqual(first.nonce, second.nonce);
    assert.notEqual(first.ciphertext, second.ciphertext);
  });

  it('stays shut for another key-encryption key, another purpose, and once changed', async () => {
    const sealed = await sealKey(await generateKeyPair('Ed25519'), kek, 'centre-1');
    const other = await generateKeyPair('Ed25519');
    const attempts: readonly (readonly [SealedKey, Uint8Array, string])[] = [
      [sealed, crypto.getRandomValues(new Uint8Array(32)), 'centre-1'],
      [sealed, new Uint8Array(31), 'centre-1'],
      [sealed, kek, 'centre-2'],
      [{ ...sealed, publicKeyMultibase: other.publicKeyMultibase }, kek, 'centre-1'],
      [{ ...sealed, publicKeyMultibase: 'z1' }, kek, 'centre-1'],
      [{ ...sealed, algorithm: 'P-256' }, kek, 'centre-1'],
      [{ ...sealed, ciphertext: `A${sealed.ciphertext.slice(1)}B` }, kek, 'centre-1'],
      [{ ...sealed, nonce: '!' }, kek, 'centre-1'],
    ];
    for (const [record, key, aad] of attempts) {
      await assert.rejects(openKey(record, key, aad), { code: 'key-unavailable' });
    }
  });

  it('is not made under a key-encryption key of another length', async () => {
    const pair = await generateKeyPair('P-256');
    await assert.rejects(sealKey(pair, new Uint8Array(16), 'a'), { code: 'key-unavailable' });
  });
});

describe('a signer from a key pair', () => {
  for (const [algorithm, parameters] of [
    ['Ed25519', { name: 'Ed25519' }],
    ['P-256', { name: 'ECDSA', hash: 'SHA-256', ...{ namedCurve: 'P-256' } }],
  ] as const) {
    it(`signs with ${algorithm} in 64 raw bytes that its public key verifies`, async () => {
      const pair = await generateKeyPair(algorithm);
      const signer = await signerFromKeyPair(pair, 'did:example:1', 'did:example:1#key');
      const data = new TextEncoder().encode('data');
      const signature = new Uint8Array(await signer.sign(data));
      assert.equal(signature.length, 64);
      const jwk = { ...pair.publicJwk };
      const key = await crypto.subtle.importKey('jwk', jwk, parameters, false, ['verify']);
      assert.equal(await crypto.subtle.verify(parameters, key, signature, data), true);
    });
  }
});
