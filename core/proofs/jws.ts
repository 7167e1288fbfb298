import { CompactSign, compactVerify, errors, importJWK } from 'jose';
import { AppError, type ErrorCode } from '../errors.ts';
import type { KeyPair, PublicJwk } from '../keys/key-pair.ts';

const ALGORITHM = 'ES256';
const DEFAULT_MAX_LENGTH = 8 * 1024 * 1024;

/**
 * Signs a JSON object as a compact JWS with ES256 (RFC 7515; VC-JOSE-COSE 1.0 for its typ values).
 *
 * @param key a P-256 pair
 * @throws AppError `key-unavailable` for a key of another kind
 */
export async function signJws(
  payload: object,
  key: KeyPair,
  header: { readonly typ: string; readonly kid: string },
): Promise<string> {
  if (key.algorithm !== 'P-256') {
    throw new AppError('key-unavailable', 'This signature needs a P-256 key.');
  }
  const privateKey = await importJWK({ ...key.privateJwk }, ALGORITHM);
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: ALGORITHM, typ: header.typ, kid: header.kid })
    .sign(privateKey);
}

export type VerifyJwsOptions = {
  readonly typ: string;
  /** The code of the error for a JWS that cannot be trusted; `register-not-trusted` unless given. */
  readonly errorCode?: ErrorCode;
  /** Longest JWS accepted, in characters; 8 Mi unless given. */
  readonly maxLength?: number;
};

function refuse(options: VerifyJwsOptions, detail: string, cause?: unknown): AppError {
  return new AppError(
    options.errorCode ?? 'register-not-trusted',
    detail,
    cause === undefined ? {} : { cause },
  );
}

/**
 * Verifies a compact JWS against one pinned key and answers its payload, still untrusted in form.
 * The algorithm is fixed to ES256 and the type compared exactly, whatever the header says (RFC 8725, 3.1 and 3.11).
 *
 * @throws AppError with the given code for everything that is not signed by that key
 */
export async function verifyJws(
  jws: string,
  publicJwk: PublicJwk,
  options: VerifyJwsOptions,
): Promise<unknown> {
  if (jws.length > (options.maxLength ?? DEFAULT_MAX_LENGTH)) {
    throw refuse(options, 'The signed text is too long to be looked at.');
  }
  try {
    const key = await importJWK({ ...publicJwk }, ALGORITHM);
    const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: [ALGORITHM] });
    if (protectedHeader.typ !== options.typ) {
      throw refuse(options, `The signed text is not of the type ${options.typ}.`);
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof errors.JOSEError || error instanceof TypeError) {
      throw refuse(options, 'The signed text does not carry the expected signature.', error);
    }
    if (error instanceof SyntaxError) {
      throw refuse(options, 'The signed text does not hold JSON.', error);
    }
    throw error;
  }
}
