import { fromBase64Url, toBase64Url } from '../encoding.ts';
import type { PublicJwk } from '../keys/key-pair.ts';
import { parsePublicJwk } from '../keys/parse-public-jwk.ts';
import type { DidDocument } from './did-document.ts';

/** The did:jwk of a public key; members in the order in which the key lists them. */
export function didJwkOf(publicJwk: PublicJwk): string {
  return `did:jwk:${toBase64Url(new TextEncoder().encode(JSON.stringify(publicJwk)))}`;
}

function readJwk(encoded: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(encoded)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Expands a did:jwk of Ed25519 or P-256 into its document, or answers undefined. */
export function expandDidJwk(did: string): DidDocument | undefined {
  if (!did.startsWith('did:jwk:') || did.length > 2048) return undefined;
  const publicKeyJwk = parsePublicJwk(readJwk(did.slice('did:jwk:'.length)));
  if (publicKeyJwk === undefined) return undefined;
  const id = `${did}#0`;
  return {
    id: did,
    verificationMethod: [{ id, type: 'JsonWebKey', controller: did, publicKeyJwk }],
    assertionMethod: [id],
    authentication: [id],
  };
}
