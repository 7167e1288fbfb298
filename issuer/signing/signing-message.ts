import type { JsonObject } from '../../core/documents/json-object.ts';
import type { ErrorCode, Problem } from '../../core/errors.ts';
import type { SealedKey } from '../../core/keys/seal.ts';

/** The key of a centre as it lies in the store, and whose it is. */
export type SealedSigner = {
  readonly controller: string;
  readonly verificationMethod: string;
  readonly sealed: SealedKey;
};

/** What a signing thread is asked. Keys travel sealed; the thread got the key to them at its start. */
export type SigningOrder = {
  readonly number: number;
  readonly signer: SealedSigner;
  readonly credential: JsonObject;
  /** Milliseconds since 1970. */
  readonly created: number;
};

/** What it answers: the text of the signed credential, or the refusal. */
export type SigningAnswer = { readonly number: number } & (
  | { readonly kind: 'signed'; readonly json: string }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly publicDetail: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'failed'; readonly message: string }
);
