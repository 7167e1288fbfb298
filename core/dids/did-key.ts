import type { KeyPair } from '../keys/key-pair.ts';
import { decodeMultikey } from '../keys/multikey.ts';
import type { DidDocument } from './did-document.ts';

/** The did:key of a key pair and the URL of its only verification method (did:key 3.1). */
export function didKeyOf(pair: Pick<KeyPair, 'publicKeyMultibase'>): {
  readonly did: string;
  readonly verificationMethod: string;
} {
  const did = `did:key:${pair.publicKeyMultibase}`;
  return { did, verificationMethod: `${did}#${pair.publicKeyMultibase}` };
}

/** Expands a did:key of Ed25519 or P-256 into its document, or answers undefined. */
export function expandDidKey(did: string): DidDocument | undefined {
  const publicKeyMultibase = did.slice('did:key:'.length);
  if (!did.startsWith('did:key:') || decodeMultikey(publicKeyMultibase) === undefined) {
    return undefined;
  }
  const id = `${did}#${publicKeyMultibase}`;
  return {
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase }],
    assertionMethod: [id],
    authentication: [id],
  };
}
