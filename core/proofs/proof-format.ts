import type { ResolveDid } from '../dids/did-resolution.ts';
import type { JsonObject } from '../documents/json-object.ts';

/** A document with at least one proof. */
export type SignedDocument = JsonObject & { readonly proof: unknown };

/** A proof that verified; whether its controller is the issuer is for the caller to compare, exactly. */
export type VerifiedMethod = {
  readonly verificationMethod: string;
  readonly controller: string;
  readonly cryptosuite: string;
  readonly created?: Date;
};

export type WrongReason =
  | 'signature'
  | 'purpose'
  | 'controller-does-not-list-key'
  | 'key-revoked'
  | 'key-expired'
  | 'proof-expired'
  | 'created-in-future'
  | 'undefined-term'
  | 'context'
  | 'malformed'
  | 'inexact'
  | 'ambiguous-order'
  | 'challenge'
  | 'domain';

/** What the proofs of a document are worth. Everything that is not `valid` must never be shown as good. */
export type ProofOutcome =
  | { readonly kind: 'valid'; readonly methods: readonly VerifiedMethod[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unsupported'; readonly detail: string }
  | { readonly kind: 'wrong'; readonly reason: WrongReason; readonly detail: string }
  | { readonly kind: 'undecided'; readonly reason: 'did-unreachable'; readonly detail: string };

export type VerifyProofsOptions = {
  readonly purpose: 'assertionMethod' | 'authentication';
  readonly resolve: ResolveDid;
  readonly now: Date;
  readonly challenge?: string;
  readonly domain?: string;
};
