import { decodeProtectedHeader, errors, importJWK, type JWTPayload, jwtVerify } from 'jose';
import { didJwkOf, expandDidJwk } from '../dids/did-jwk.ts';
import { expandDidKey } from '../dids/did-key.ts';
import { AppError } from '../errors.ts';
import type { PublicJwk } from '../keys/key-pair.ts';
import { decodeMultikey } from '../keys/multikey.ts';
import { parsePublicJwk } from '../keys/parse-public-jwk.ts';
import { CLOCK_SKEW_MS } from './read-proof.ts';

const MAX_LENGTH = 10_000;
const MAX_AGE_MS = 10 * 60 * 1000;

/** Who showed that he holds a key, and the nonce he answered; whether that nonce is fresh is for the caller to say. */
export type ProvedKey = { readonly holder: string; readonly nonce: string };

function refuse(why: string, cause?: unknown): AppError {
  const options = cause === undefined ? {} : { cause };
  return new AppError('invalid-input', `The key proof was not accepted: ${why}.`, options);
}

function keyOfDid(did: string): PublicJwk | undefined {
  const multikey = expandDidKey(did)?.verificationMethod[0]?.publicKeyMultibase;
  if (multikey !== undefined) return decodeMultikey(multikey)?.jwk;
  return expandDidJwk(did)?.verificationMethod[0]?.publicKeyJwk;
}

/** The holder's DID and key from exactly one of `kid` and `jwk` (OpenID4VCI 1.0, F.1). */
function readHolder(header: Record<string, unknown>): { did: string; jwk: PublicJwk } {
  const { kid, jwk } = header;
  if ((kid === undefined) === (jwk === undefined) || 'x5c' in header) {
    throw refuse('it must name its key by exactly one of kid and jwk');
  }
  if (jwk !== undefined) {
    const parsed = parsePublicJwk(jwk);
    if (parsed === undefined) throw refuse('its jwk is not a public key of P-256 or Ed25519');
    return { did: didJwkOf(parsed), jwk: parsed };
  }
  const did = typeof kid === 'string' ? (kid.split('#')[0] ?? '') : '';
  const key = keyOfDid(did);
  if (key === undefined) throw refuse('its kid is not a did:key or did:jwk of P-256 or Ed25519');
  return { did, jwk: key };
}

function checkTime(payload: JWTPayload, now: Date): void {
  const issuedAt = (payload.iat ?? Number.NaN) * 1000;
  const age = now.getTime() - issuedAt;
  // Written so that a missing time fails as well.
  if (!(age <= MAX_AGE_MS && age >= -CLOCK_SKEW_MS)) {
    throw refuse('it was not made just now; check the clock of the device');
  }
}

/**
 * Verifies the proof by which a wallet shows that it holds a key (OpenID4VCI 1.0, F.1 and F.4): the type, one of two
 * algorithms that we chose, the audience, the time, and the signature by the key that it names itself.
 *
 * @param options.audience the credential issuer's identifier
 * @throws AppError `invalid-input`
 */
export async function verifyKeyProof(
  jwt: string,
  options: { readonly audience: string; readonly now: Date },
): Promise<ProvedKey> {
  if (jwt.length > MAX_LENGTH) throw refuse('it is too long');
  try {
    const { did, jwk } = readHolder(decodeProtectedHeader(jwt));
    const algorithms = jwk.crv === 'P-256' ? ['ES256'] : ['EdDSA', 'Ed25519'];
    const { payload } = await jwtVerify(jwt, await importJWK({ ...jwk }, algorithms[0]), {
      algorithms,
      typ: 'openid4vci-proof+jwt',
      audience: options.audience,
      currentDate: options.now,
    });
    checkTime(payload, options.now);
    if (typeof payload.nonce !== 'string') throw refuse('it answers no nonce');
    return { holder: did, nonce: payload.nonce };
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof errors.JOSEError) throw refuse(error.message, error);
    if (error instanceof TypeError) throw refuse('it is not a signed JWT', error);
    throw error;
  }
}
