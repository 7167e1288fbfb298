import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decodeBase58, encodeBase58 } from '../../../core/keys/base58.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { decodeMultikey, encodeMultikey } from '../../../core/keys/multikey.ts';

const keyOf = (file: string): string =>
  Object(JSON.parse(readFileSync(`../shared/data/vectors/${file}`, 'utf8'))).publicKeyMultibase;

describe('Multikey', () => {
  it('reads the Ed25519 key of the vectors and writes it back', () => {
    const multibase = keyOf('eddsa/keyPair.json');
    const decoded = decodeMultikey(multibase);
    assert.equal(decoded?.algorithm, 'Ed25519');
    assert.equal(decoded && encodeMultikey(decoded.jwk), multibase);
  });

  it('reads the P-256 key of the vectors as a point on the curve and writes it back', async () => {
    const multibase = keyOf('ecdsa/p256KeyPair.json');
    const decoded = decodeMultikey(multibase);
    assert.ok(decoded?.algorithm === 'P-256');
    assert.equal(encodeMultikey(decoded.jwk), multibase);
    const parameters = { name: 'ECDSA', namedCurve: 'P-256' };
    await crypto.subtle.importKey('jwk', { ...decoded.jwk }, parameters, false, ['verify']);
  });

  it('restores both signs of a point', async () => {
    for (let i = 0; i < 20; i += 1) {
      const pair = await generateKeyPair('P-256');
      assert.deepEqual(decodeMultikey(pair.publicKeyMultibase)?.jwk, pair.publicJwk);
    }
  });

  it('begins as the standard says', async () => {
    assert.match((await generateKeyPair('Ed25519')).publicKeyMultibase, /^z6Mk/);
    assert.match((await generateKeyPair('P-256')).publicKeyMultibase, /^zDna/);
  });

  const encode = (...bytes: number[]): string => `z${encodeBase58(new Uint8Array(bytes))}`;
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  for (const [what, text] of [
    ['nothing', ''],
    ['another multibase', 'uAQID'],
    ['letters outside the alphabet', 'z0OIl'],
    ['an Ed25519 key that is too short', encode(0xed, 0x01, ...zeros(31))],
    ['an Ed25519 key that is too long', encode(0xed, 0x01, ...zeros(33))],
    ['a P-256 point without a sign', encode(0x80, 0x24, 4, ...zeros(31), 7)],
    ['an x without a point', encode(0x80, 0x24, 2, ...zeros(31), 7)],
    ['an x beyond the field', encode(0x80, 0x24, 2, ...new Array<number>(32).fill(0xff))],
    ['a text that is too long', `z${'2'.repeat(5000)}`],
  ] as const) {
    it(`does not read ${what}`, () => {
      assert.equal(decodeMultikey(text), undefined);
    });
  }

  it('does not read a P-384 key', () => {
    assert.equal(decodeMultikey(keyOf('ecdsa/p384KeyPair.json')), undefined);
  });

  it('keeps leading zeros of base 58', () => {
    for (const bytes of [[], [0], [0, 0, 1], [255, 0]]) {
      assert.deepEqual([...(decodeBase58(encodeBase58(new Uint8Array(bytes))) ?? [])], bytes);
    }
    assert.equal(encodeBase58(new TextEncoder().encode('Hello World!')), '2NEpo7TZRRrLZSi2U');
  });
});
