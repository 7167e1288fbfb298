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
  const isEd25519 = pair.algorithm === 'Ed25519';
  const key = await crypto.subtle.importKey(
    'jwk',
    { ...pair.privateJwk },
    isEd25519 ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const parameters = isEd25519 ? { name: 'Ed25519' } : { name: 'ECDSA', hash: 'SHA-256' };
  return {
    controller,
    verificationMethod,
    algorithm: pair.algorithm,
    publicKeyMultibase: pair.publicKeyMultibase,
    async sign(data) {
      return new Uint8Array(await crypto.subtle.sign(parameters, key, new Uint8Array(data)));
    },
  };
}
