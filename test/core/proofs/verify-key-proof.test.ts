import assert from 'node:assert/strict';
import { didJwkOf } from '../../../core/dids/did-jwk.ts';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { toBase64Url } from '../../../core/encoding.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { verifyKeyProof } from '../../../core/proofs/verify-key-proof.ts';
import { rejectsWith } from '../../support/rejects-with.ts';

const audience = 'https://issuer.example/centres/kerry';
const now = new Date('2026-11-20T10:00:00Z');
const iat = now.getTime() / 1000;

type Parts = { readonly header?: object; readonly payload?: object };

describe('the proof of a holder’s key (OpenID4VCI 1.0, F.1)', () => {
  let pair: KeyPair;
  let kid: string;
  before(async () => {
    pair = await generateKeyPair('P-256');
    kid = didKeyOf(pair).verificationMethod;
  });

  const sign = async ({ header, payload }: Parts = {}, key = pair): Promise<string> => {
    const encode = (part: object): string =>
      toBase64Url(new TextEncoder().encode(JSON.stringify(part)));
    const head = { typ: 'openid4vci-proof+jwt', alg: 'ES256', kid, ...header };
    const body = { aud: audience, iat, nonce: 'fresh', ...payload };
    const text = `${encode(head)}.${encode(body)}`;
    const signer = await signerFromKeyPair(key, 'did:example:a', 'did:example:a#0');
    return `${text}.${toBase64Url(await signer.sign(new TextEncoder().encode(text)))}`;
  };
  const verify = (jwt: string) => verifyKeyProof(jwt, { audience, now });

  it('names the holder by kid as did:key, or by jwk as did:jwk', async () => {
    assert.deepEqual(await verify(await sign()), { holder: didKeyOf(pair).did, nonce: 'fresh' });
    const byJwk = await verify(await sign({ header: { kid: undefined, jwk: pair.publicJwk } }));
    assert.equal(byJwk.holder, didJwkOf(pair.publicJwk));
  });

  it('takes Ed25519 under both of its algorithm names', async () => {
    const other = await generateKeyPair('Ed25519');
    const { verificationMethod } = didKeyOf(other);
    for (const alg of ['EdDSA', 'Ed25519']) {
      const jwt = await sign({ header: { alg, kid: verificationMethod } }, other);
      assert.equal((await verify(jwt)).holder, didKeyOf(other).did);
    }
  });

  const wrongHeaders: readonly (readonly [string, () => object])[] = [
    ['no key at all', () => ({ kid: undefined })],
    ['two keys', () => ({ jwk: pair.publicJwk })],
    ['a certificate', () => ({ x5c: ['AAAA'] })],
    ['a private key', () => ({ kid: undefined, jwk: pair.privateJwk })],
    ['a DID that has to be fetched', () => ({ kid: 'did:web:evil.example#key' })],
    ['another type', () => ({ typ: 'JWT' })],
    ['no algorithm', () => ({ alg: 'none' })],
    ['an algorithm of shared secrets', () => ({ alg: 'HS256' })],
    ['an unknown critical extension', () => ({ crit: ['evil'], evil: true })],
  ];
  for (const [what, header] of wrongHeaders) {
    it(`is refused with ${what}`, async () => {
      await rejectsWith(verify(await sign({ header: header() })), 'invalid-input', /key proof/);
    });
  }

  const wrongPayloads: readonly (readonly [string, object])[] = [
    ['another audience', { aud: 'https://other.example' }],
    ['no audience', { aud: undefined }],
    ['no nonce', { nonce: undefined }],
    ['no time', { iat: undefined }],
    ['a time long ago', { iat: iat - 3600 }],
    ['a time to come', { iat: iat + 3600 }],
    ['an end in the past', { exp: iat - 3600 }],
  ];
  for (const [what, payload] of wrongPayloads) {
    it(`is refused with ${what}`, async () => {
      await rejectsWith(verify(await sign({ payload })), 'invalid-input', /key proof/);
    });
  }

  it('is refused when another key signed it, when it is too long, and when it is no JWT', async () => {
    const stranger = await generateKeyPair('P-256');
    await rejectsWith(verify(await sign({}, stranger)), 'invalid-input');
    await rejectsWith(verify(await sign({ payload: { x: 'x'.repeat(20_000) } })), 'invalid-input');
    for (const text of ['', 'a.b.c', '...', `${await sign()}.x`, '{"a":1}']) {
      await rejectsWith(verify(text), 'invalid-input');
    }
  });
});
