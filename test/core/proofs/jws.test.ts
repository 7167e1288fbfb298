import assert from 'node:assert/strict';
import { CompactSign, importJWK } from 'jose';
import { toBase64Url } from '../../../core/encoding.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { signJws, verifyJws } from '../../../core/proofs/jws.ts';

const typ = 'skillseal-register+jws';
const payload = { events: [1, 2, 3], name: 'Реестр 登记' };
const encode = (value: object): string =>
  toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

describe('signJws and verifyJws', () => {
  let pair: KeyPair;
  let jws: string;

  before(async () => {
    pair = await generateKeyPair('P-256');
    jws = await signJws(payload, pair, { typ, kid: 'did:web:register.example#key-1' });
  });

  it('give the payload back', async () => {
    assert.deepEqual(await verifyJws(jws, pair.publicJwk, { typ }), payload);
  });

  it('refuse another key', async () => {
    const { publicJwk } = await generateKeyPair('P-256');
    await assert.rejects(verifyJws(jws, publicJwk, { typ }), { code: 'register-not-trusted' });
    const ed25519 = await generateKeyPair('Ed25519');
    await assert.rejects(verifyJws(jws, ed25519.publicJwk, { typ }), {
      code: 'register-not-trusted',
    });
  });

  it('refuse another type', async () => {
    await assert.rejects(verifyJws(jws, pair.publicJwk, { typ: 'JWT' }), {
      code: 'register-not-trusted',
    });
  });

  it('refuse every other algorithm, none above all', async () => {
    const [, body = '', signature = ''] = jws.split('.');
    const kid = 'x';
    for (const alg of ['none', 'HS256', 'ES384', 'EdDSA']) {
      for (const end of ['', signature]) {
        const forged = `${encode({ alg, typ, kid })}.${body}.${end}`;
        await assert.rejects(verifyJws(forged, pair.publicJwk, { typ }), {
          code: 'register-not-trusted',
        });
      }
    }
  });

  it('refuse a changed payload', async () => {
    const [header = '', , signature = ''] = jws.split('.');
    const forged = `${header}.${encode({ events: [] })}.${signature}`;
    await assert.rejects(verifyJws(forged, pair.publicJwk, { typ }), {
      code: 'register-not-trusted',
    });
  });

  it('refuse what is no JWS, with the code that the caller names', async () => {
    for (const text of ['', 'a.b', '{}', 'x'.repeat(1000)]) {
      await assert.rejects(verifyJws(text, pair.publicJwk, { typ, errorCode: 'invalid-input' }), {
        code: 'invalid-input',
      });
    }
  });

  it('refuse a payload that is not JSON', async () => {
    const key = await importJWK({ ...pair.privateJwk }, 'ES256');
    for (const bytes of [new TextEncoder().encode('<x>'), new Uint8Array([0xff])]) {
      const signed = await new CompactSign(bytes)
        .setProtectedHeader({ alg: 'ES256', typ })
        .sign(key);
      await assert.rejects(verifyJws(signed, pair.publicJwk, { typ }), {
        code: 'register-not-trusted',
      });
    }
  });

  it('do not look at a text that is too long', async () => {
    await assert.rejects(verifyJws(jws, pair.publicJwk, { typ, maxLength: 100 }), {
      code: 'register-not-trusted',
    });
  });

  it('sign with P-256 alone', async () => {
    const other = await generateKeyPair('Ed25519');
    await assert.rejects(signJws(payload, other, { typ, kid: 'x' }), { code: 'key-unavailable' });
  });
});
