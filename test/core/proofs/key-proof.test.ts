import assert from 'node:assert/strict';
import { importJWK, jwtVerify } from 'jose';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { createKeyProof } from '../../../core/proofs/key-proof.ts';
import { NOW } from './support.ts';

const audience = 'https://issuer.example/centres/x';

describe('createKeyProof', () => {
  for (const [algorithm, alg] of [
    ['P-256', 'ES256'],
    ['Ed25519', 'EdDSA'],
  ] as const) {
    it(`proves a key of ${algorithm} to one issuer for one nonce`, async () => {
      const pair = await generateKeyPair(algorithm);
      const jwt = await createKeyProof({ pair, audience, nonce: 'n-1', now: NOW });
      const key = await importJWK({ ...pair.publicJwk }, alg);
      const options = { audience, typ: 'openid4vci-proof+jwt', currentDate: NOW };
      const { payload, protectedHeader } = await jwtVerify(jwt, key, options);
      assert.deepEqual(payload, { aud: audience, nonce: 'n-1', iat: NOW.getTime() / 1000 });
      assert.deepEqual(protectedHeader, {
        alg,
        typ: 'openid4vci-proof+jwt',
        kid: didKeyOf(pair).verificationMethod,
      });
    });
  }
});
