import type { DidDocument } from './did-document.ts';

export type DidFailure =
  | 'not-found'
  | 'unreachable'
  | 'malformed'
  | 'unsupported-method'
  | 'invalid-did';

/** What became of a DID: its document, or why there is none (DID Resolution 1.0, 4). */
export type DidResolution =
  | { readonly kind: 'found'; readonly document: DidDocument }
  | { readonly kind: 'failed'; readonly reason: DidFailure; readonly detail: string };

/** Resolves a DID (without fragment). It never throws for a bad DID. */
export type ResolveDid = (did: string) => Promise<DidResolution>;
