import { AppError } from '../errors.ts';
import type { KeyAlgorithm, KeyPair } from './key-pair.ts';
import { encodeMultikey } from './multikey.ts';
import { parsePublicJwk } from './parse-public-jwk.ts';

/** Makes a fresh key pair with the platform's WebCrypto. */
export async function generateKeyPair(algorithm: KeyAlgorithm): Promise<KeyPair> {
  const parameters =
    algorithm === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new AppError('internal', 'No key pair could be made.');
  const { d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const publicJwk = parsePublicJwk(await crypto.subtle.exportKey('jwk', pair.publicKey));
  if (publicJwk === undefined || d === undefined) {
    throw new AppError('internal', 'No key pair could be made.');
  }
  return {
    algorithm,
    publicKeyMultibase: encodeMultikey(publicJwk),
    publicJwk,
    privateJwk: { ...publicJwk, d },
  };
}
