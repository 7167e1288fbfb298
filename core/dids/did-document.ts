import type { PublicJwk } from '../keys/key-pair.ts';

/** One public key of a DID document, in exactly one form (CID 1.0, 2.2). */
export type VerificationMethod = {
  readonly id: string;
  readonly type: string;
  readonly controller: string;
  readonly publicKeyMultibase?: string;
  readonly publicKeyJwk?: PublicJwk;
  readonly expires?: string;
  readonly revoked?: string;
};

/** A DID document as far as this product reads it; embedded methods are listed, relative ids made absolute. */
export type DidDocument = {
  readonly id: string;
  readonly alsoKnownAs?: readonly string[];
  readonly verificationMethod: readonly VerificationMethod[];
  readonly assertionMethod: readonly string[];
  readonly authentication: readonly string[];
};

/** A key that a centre publishes; `revoked` only for a compromised key, because it voids past signatures too. */
export type PublishedKey = {
  readonly id: string;
  readonly publicKeyMultibase: string;
  readonly revoked?: string;
};

/**
 * Builds the DID document that a centre serves (DID 1.0; CID 1.0 Multikey methods for assertion and authentication).
 *
 * @param did the centre's DID, the document's `id`
 * @param keys absolute method ids (`did:web:…#key-1`) with their public keys
 */
export function buildDidDocument(did: string, keys: readonly PublishedKey[]): object {
  const ids = keys.map((key) => key.id);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map((key) => ({
      id: key.id,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.publicKeyMultibase,
      ...(key.revoked === undefined ? {} : { revoked: key.revoked }),
    })),
    assertionMethod: ids,
    authentication: ids,
  };
}
