import { fromBase64Url, toBase64Url } from '../encoding.ts';
import { decodeBase58, encodeBase58 } from './base58.ts';
import type { KeyAlgorithm, PublicJwk } from './key-pair.ts';
import { compressPoint, decompressPoint } from './p256-point.ts';

// Multicodec headers as varints (CID 1.0, 2.2.2).
const ED25519_HEADER = [0xed, 0x01] as const;
const P256_HEADER = [0x80, 0x24] as const;

/** Encodes a public key as `publicKeyMultibase` (CID 1.0, 2.2.2): `z6Mk…` for Ed25519, `zDna…` for P-256. */
export function encodeMultikey(jwk: PublicJwk): string {
  const bytes =
    jwk.crv === 'Ed25519'
      ? [...ED25519_HEADER, ...fromBase64Url(jwk.x)]
      : [...P256_HEADER, ...compressPoint(fromBase64Url(jwk.x), fromBase64Url(jwk.y))];
  return `z${encodeBase58(new Uint8Array(bytes))}`;
}

/** A public key and what it can be used with. */
export type DecodedMultikey = { readonly algorithm: KeyAlgorithm; readonly jwk: PublicJwk };

const MAX_KEPT = 1000;
const kept = new Map<string, DecodedMultikey>();

/**
 * Decodes a `publicKeyMultibase` of Ed25519 or P-256, or answers undefined for anything else. A bounded number of
 * answers is kept, because an issuer's key is asked for with each of its credentials.
 */
export function decodeMultikey(multibase: string): DecodedMultikey | undefined {
  const known = kept.get(multibase);
  if (known !== undefined) return known;
  const decoded = decode(multibase);
  if (decoded === undefined) return undefined;
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(multibase, decoded);
  return decoded;
}

function decode(multibase: string): DecodedMultikey | undefined {
  const bytes = multibase.startsWith('z') ? decodeBase58(multibase.slice(1)) : undefined;
  if (bytes === undefined) return undefined;
  const has = (header: readonly number[]) => header.every((byte, i) => bytes[i] === byte);
  const key = bytes.subarray(2);
  if (has(ED25519_HEADER) && key.length === 32) {
    return { algorithm: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key) } };
  }
  const point = has(P256_HEADER) ? decompressPoint(key) : undefined;
  if (point === undefined) return undefined;
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: toBase64Url(point.x),
    y: toBase64Url(point.y),
  } as const;
  return { algorithm: 'P-256', jwk };
}
