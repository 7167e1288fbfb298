import { nodeCrypto } from '../node-crypto.ts';
import type { KeyPair } from './key-pair.ts';
import type { Signer } from './signer.ts';

/**
 * A signer whose key lies in this process. The key is imported once and kept: importing it for each signature
 * costs about ten times the signature itself.
 */
export async function signerFromKeyPair(
  pair: KeyPair,
  controller: string,
  verificationMethod: string,
): Promise<Signer> {
  return {
    controller,
    verificationMethod,
    algorithm: pair.algorithm,
    publicKeyMultibase: pair.publicKeyMultibase,
    sign: nodeSign(pair) ?? (await webSign(pair)),
  };
}

/** Signs at once in Node: a signature takes less time than its way to another thread and back. */
function nodeSign(pair: KeyPair): Signer['sign'] | undefined {
  if (nodeCrypto === undefined) return undefined;
  const { createPrivateKey, sign } = nodeCrypto;
  const key = createPrivateKey({ key: { ...pair.privateJwk }, format: 'jwk' });
  const digest = pair.algorithm === 'Ed25519' ? null : 'sha256';
  return async (data) => new Uint8Array(sign(digest, data, { key, dsaEncoding: 'ieee-p1363' }));
}

async function webSign(pair: KeyPair): Promise<Signer['sign']> {
  const isEd25519 = pair.algorithm === 'Ed25519';
  const key = await crypto.subtle.importKey(
    'jwk',
    { ...pair.privateJwk },
    isEd25519 ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const parameters = isEd25519 ? { name: 'Ed25519' } : { name: 'ECDSA', hash: 'SHA-256' };
  return async (data) =>
    new Uint8Array(await crypto.subtle.sign(parameters, key, new Uint8Array(data)));
}
