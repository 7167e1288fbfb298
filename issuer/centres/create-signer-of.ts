import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import { publicJwkSchema } from '../../core/keys/parse-public-jwk.ts';
import { openKey } from '../../core/keys/seal.ts';
import type { Signer } from '../../core/keys/signer.ts';
import { signerFromKeyPair } from '../../core/keys/signer-from-jwk.ts';
import { parseWith } from '../../schemas/parse.ts';
import type { IssuerDeps } from '../deps.ts';
import { readCentre } from './read-centre.ts';

/** A sealed key as `sealKey` of core/keys writes it. */
export const sealedKeySchema = z.strictObject({
  algorithm: z.enum(['Ed25519', 'P-256']),
  publicKeyMultibase: z.string(),
  publicJwk: publicJwkSchema,
  nonce: z.string(),
  ciphertext: z.string(),
});

export type SignerOfDeps = {
  readonly store: Pick<IssuerDeps['store'], 'centres' | 'keys'>;
  readonly keyEncryptionKey: Uint8Array;
};

async function openSigner(deps: SignerOfDeps, slug: string): Promise<Signer> {
  const { did } = await readCentre(deps, slug);
  const key = (await deps.store.keys.listBy('controller', did, { limit: 100 })).at(-1);
  if (key === undefined) {
    throw new AppError('key-unavailable', `The centre ${slug} has no signing key.`);
  }
  const sealed = parseWith(sealedKeySchema, JSON.parse(key.sealed), 'The stored key');
  return signerFromKeyPair(await openKey(sealed, deps.keyEncryptionKey, key.id), did, key.id);
}

/**
 * Makes the function by which credentials find their signer. A key is unsealed and imported once and kept:
 * importing it per signature costs more than the signature (performance.md 1).
 *
 * The function throws AppError `not-found` | `key-unavailable`.
 */
export function createSignerOf(deps: SignerOfDeps): IssuerDeps['signerOf'] {
  const signers = new Map<string, Promise<Signer>>();
  return (slug) => {
    const known = signers.get(slug);
    if (known !== undefined) return known;
    const opened = openSigner(deps, slug);
    signers.set(slug, opened);
    // A failure is not kept: the key may be there the next time.
    opened.catch(() => signers.delete(slug));
    return opened;
  };
}
