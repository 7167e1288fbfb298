import { z } from 'zod';
import { fromBase64Url, toBase64Url } from '../encoding.ts';
import { AppError } from '../errors.ts';
import type { KeyAlgorithm, KeyPair, PublicJwk } from './key-pair.ts';
import { decodeMultikey } from './multikey.ts';

/** A key pair at rest: the public half in clear, the private half under AES-256-GCM. Plain JSON. */
export type SealedKey = {
  readonly algorithm: KeyAlgorithm;
  readonly publicKeyMultibase: string;
  readonly publicJwk: PublicJwk;
  readonly nonce: string;
  readonly ciphertext: string;
};

const secretSchema = z.object({ d: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

function unavailable(cause?: unknown): AppError {
  return new AppError(
    'key-unavailable',
    'The signing key cannot be opened: the key-encryption key is not the one it was sealed with, or the stored key was changed.',
    cause === undefined ? {} : { cause },
  );
}

function importKek(kek: Uint8Array, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  if (kek.length !== 32) {
    throw new AppError('key-unavailable', 'The key-encryption key must be 32 bytes long.');
  }
  return crypto.subtle.importKey('raw', new Uint8Array(kek), 'AES-GCM', false, [usage]);
}

/** Binds the ciphertext to its purpose and to its public key, so that sealed keys cannot be swapped. */
function additionalData(
  aad: string,
  key: Pick<SealedKey, 'algorithm' | 'publicKeyMultibase'>,
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([aad, key.algorithm, key.publicKeyMultibase]));
}

/**
 * Seals a key pair under a key-encryption key (AES-256-GCM, fresh 96-bit nonce).
 *
 * @param kek 32 bytes
 * @param aad what the key is for, e.g. its record's id; the same is needed to open it
 * @throws AppError `key-unavailable` if the key-encryption key is not 32 bytes long
 */
export async function sealKey(pair: KeyPair, kek: Uint8Array, aad: string): Promise<SealedKey> {
  const key = await importKek(kek, 'encrypt');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = new TextEncoder().encode(JSON.stringify({ d: pair.privateJwk.d }));
  const parameters = { name: 'AES-GCM', iv, additionalData: additionalData(aad, pair) };
  const { algorithm, publicKeyMultibase, publicJwk } = pair;
  return {
    algorithm,
    publicKeyMultibase,
    publicJwk,
    nonce: toBase64Url(iv),
    ciphertext: toBase64Url(new Uint8Array(await crypto.subtle.encrypt(parameters, key, secret))),
  };
}

/**
 * Opens a sealed key pair.
 *
 * @throws AppError `key-unavailable` for another key-encryption key, another `aad`, or a changed record
 */
export async function openKey(sealed: SealedKey, kek: Uint8Array, aad: string): Promise<KeyPair> {
  const key = await importKek(kek, 'decrypt');
  const known = decodeMultikey(sealed.publicKeyMultibase);
  if (known === undefined || known.algorithm !== sealed.algorithm) throw unavailable();
  try {
    const parameters = {
      name: 'AES-GCM',
      iv: new Uint8Array(fromBase64Url(sealed.nonce)),
      additionalData: additionalData(aad, sealed),
    };
    const ciphertext = new Uint8Array(fromBase64Url(sealed.ciphertext));
    const secret = await crypto.subtle.decrypt(parameters, key, ciphertext);
    const { d } = secretSchema.parse(JSON.parse(new TextDecoder().decode(secret)));
    return {
      algorithm: known.algorithm,
      publicKeyMultibase: sealed.publicKeyMultibase,
      publicJwk: known.jwk,
      privateJwk: { ...known.jwk, d },
    };
  } catch (error) {
    throw unavailable(error);
  }
}
