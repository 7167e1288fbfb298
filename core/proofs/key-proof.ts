import { importJWK, SignJWT } from 'jose';
import { didKeyOf } from '../dids/did-key.ts';
import type { KeyPair } from '../keys/key-pair.ts';

/**
 * Makes the proof by which a wallet shows that it holds a key (OpenID4VCI 1.0, F.1): a JWT of the type
 * `openid4vci-proof+jwt` whose `kid` is the did:key URL of that key.
 *
 * @param options.audience the issuer's identifier
 * @param options.nonce the fresh nonce of the issuer
 */
export async function createKeyProof(options: {
  readonly pair: KeyPair;
  readonly audience: string;
  readonly nonce: string;
  readonly now: Date;
}): Promise<string> {
  const { pair, audience, nonce, now } = options;
  const alg = pair.algorithm === 'P-256' ? 'ES256' : 'EdDSA';
  const key = await importJWK({ ...pair.privateJwk }, alg);
  const kid = didKeyOf(pair).verificationMethod;
  return new SignJWT({ nonce })
    .setProtectedHeader({ alg, typ: 'openid4vci-proof+jwt', kid })
    .setAudience(audience)
    .setIssuedAt(now)
    .sign(key);
}
