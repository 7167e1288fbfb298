/** Every reason for which a request, a command or a start can be refused. Closed: a new code needs a test. */
export type ErrorCode =
  | 'invalid-input'
  | 'not-found'
  | 'already-exists'
  | 'conflict'
  | 'too-large'
  | 'too-many-requests'
  | 'unsupported-media-type'
  | 'sign-in-required'
  | 'not-allowed'
  | 'link-used-or-expired'
  | 'passkey-not-accepted'
  | 'csv-empty'
  | 'csv-not-text'
  | 'csv-wrong-charset'
  | 'csv-malformed'
  | 'csv-too-many-rows'
  | 'batch-not-ready'
  | 'batch-already-released'
  | 'outside-register-scope'
  | 'register-unavailable'
  | 'register-not-trusted'
  | 'offer-unknown-or-used'
  | 'offer-expired'
  | 'offer-locked'
  | 'share-expired'
  | 'share-withdrawn'
  | 'pathway-not-complete'
  | 'document-unreachable'
  | 'document-too-large'
  | 'document-malformed'
  | 'address-not-allowed'
  | 'context-unknown'
  | 'context-changed'
  | 'key-unavailable'
  | 'credential-not-conformant'
  | 'store-newer'
  | 'store-unavailable'
  | 'store-elsewhere'
  | 'configuration'
  | 'internal';

/** One problem of an input: where it is (RFC 6901 JSON pointer, or row and column) and what to do about it. */
export type Problem = { readonly pointer: string; readonly detail: string };

/**
 * The only error this product throws on purpose.
 * `publicDetail` is a sentence for the person concerned; `cause` and `context` go to the log and nowhere else.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly publicDetail: string;
  readonly problems: readonly Problem[];

  constructor(
    code: ErrorCode,
    publicDetail: string,
    options: { readonly cause?: unknown; readonly problems?: readonly Problem[] } = {},
  ) {
    super(publicDetail, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.publicDetail = publicDetail;
    this.problems = options.problems ?? [];
  }
}
