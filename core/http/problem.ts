import { AppError, type ErrorCode, type Problem } from '../errors.ts';

/** What every refused request is answered with (RFC 9457). */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly problems?: readonly Problem[];
  readonly requestId: string;
};

export type RenderedProblem = { readonly status: number; readonly body: ProblemBody };

const STATUSES: Record<ErrorCode, number> = {
  'invalid-input': 400,
  'not-found': 404,
  'already-exists': 409,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  'unsupported-media-type': 415,
  'sign-in-required': 401,
  'not-allowed': 403,
  'link-used-or-expired': 410,
  'passkey-not-accepted': 401,
  'csv-empty': 400,
  'csv-not-text': 415,
  'csv-wrong-charset': 415,
  'csv-malformed': 400,
  'csv-too-many-rows': 413,
  'batch-not-ready': 409,
  'batch-already-released': 409,
  'outside-register-scope': 403,
  'register-unavailable': 502,
  'register-not-trusted': 502,
  'offer-unknown-or-used': 404,
  'offer-expired': 410,
  'offer-locked': 423,
  'share-expired': 410,
  'share-withdrawn': 410,
  'pathway-not-complete': 409,
  'document-unreachable': 502,
  'document-too-large': 413,
  'document-malformed': 502,
  'address-not-allowed': 400,
  'context-unknown': 400,
  'context-changed': 500,
  'key-unavailable': 503,
  'credential-not-conformant': 400,
  'store-newer': 500,
  'store-unavailable': 503,
  'store-elsewhere': 500,
  configuration: 500,
  internal: 500,
};

const UNKNOWN = 'Something went wrong on our side. Nothing was changed; try again in a moment.';

/** What Express and its body parsers throw carries a status and a type, and a message that may quote the input. */
const BY_TYPE: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  'entity.parse.failed': ['invalid-input', 'The body is not well-formed JSON.'],
  'entity.too.large': ['too-large', 'The body is larger than this address accepts.'],
  'parameters.too.many': ['too-large', 'The body has more parameters than this address accepts.'],
  'encoding.unsupported': ['unsupported-media-type', 'This content encoding is not understood.'],
  'charset.unsupported': ['unsupported-media-type', 'This charset is not understood; use UTF-8.'],
  'request.aborted': ['invalid-input', 'The request ended before its body did.'],
  'request.size.invalid': ['invalid-input', 'The body is not as long as the request says.'],
};

const BY_STATUS: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  400: ['invalid-input', 'The request cannot be understood.'],
  404: ['not-found', 'There is nothing at this address.'],
  413: ['too-large', 'The body is larger than this address accepts.'],
  415: ['unsupported-media-type', 'The body is in a form that this address does not accept.'],
};

/** Only the errors made to be shown count: an error of another service with a status of its own is not the client's. */
function readHttpError(error: unknown): readonly [ErrorCode, string] | undefined {
  if (error instanceof URIError) return BY_STATUS[400];
  if (typeof error !== 'object' || error === null) return undefined;
  if (!('expose' in error) || error.expose !== true) return undefined;
  const type = 'type' in error ? String(error.type) : '';
  const status = 'status' in error ? Number(error.status) : 400;
  return (Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : BY_STATUS[status]) ?? BY_STATUS[400];
}

/** Any error as one of ours. What nobody foresaw becomes `internal` without a word of its own. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const known = readHttpError(error);
  if (known !== undefined) return new AppError(known[0], known[1], { cause: error });
  return new AppError('internal', UNKNOWN, { cause: error });
}

/**
 * Renders any error as problem+json (RFC 9457): of an AppError its public words alone, of everything else
 * only that it happened. Never a stack, a cause or a part of the input.
 */
export function renderProblem(error: unknown, requestId: string): RenderedProblem {
  const { code, publicDetail, problems } = toAppError(error);
  const status = STATUSES[code];
  const title = `${code.slice(0, 1).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
  const body = {
    type: `urn:skillseal:problem:${code}`,
    title,
    status,
    detail: publicDetail,
    code,
    ...(problems.length === 0 ? {} : { problems }),
    requestId,
  };
  return { status, body };
}
