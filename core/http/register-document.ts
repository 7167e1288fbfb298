import { AppError } from '../errors.ts';
import { type Clock, toDateTimeStamp } from '../time.ts';

/** The register as it was fetched: a compact JWS that the page verifies itself. */
export type RegisterDocument = { readonly jws: string; readonly fetchedAt: string };
export type ReadRegister = () => Promise<RegisterDocument>;

/** The part of the guarded network that is needed here (core/net). */
export type FetchText = (
  url: string,
  options: { readonly accept: string },
) => Promise<{ readonly status: number; readonly body: Uint8Array }>;

const FRESH_MS = 60_000;
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Reads the register's published form over the guarded network, at most once a minute; requests at the
 * same time share one fetch. A failure is not kept, and an old copy is never passed off as a new one.
 *
 * @throws AppError `register-unavailable` from the returned function
 */
export function createRegisterDocument(
  registerUrl: string,
  fetchText: FetchText,
  clock: Clock,
): ReadRegister {
  let kept: { readonly at: number; readonly document: Promise<RegisterDocument> } | undefined;
  const fetchNow = async (): Promise<RegisterDocument> => {
    const jws = await fetchJws(registerUrl, fetchText);
    return { jws, fetchedAt: toDateTimeStamp(clock()) };
  };
  return () => {
    const now = clock().getTime();
    if (kept !== undefined && Math.abs(now - kept.at) < FRESH_MS) return kept.document;
    const mine = { at: now, document: fetchNow() };
    kept = mine;
    mine.document.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return mine.document;
  };
}

async function fetchJws(registerUrl: string, fetchText: FetchText): Promise<string> {
  const unavailable = (cause: unknown): AppError =>
    new AppError(
      'register-unavailable',
      'The register of centres cannot be reached at present, so accreditation cannot be checked.',
      { cause },
    );
  const url = `${registerUrl}/register.jwt`;
  const answer = await fetchText(url, { accept: 'application/jwt' }).catch((cause: unknown) => {
    throw unavailable(cause);
  });
  const jws = new TextDecoder().decode(answer.body).trim();
  if (answer.status === 200 && COMPACT_JWS.test(jws)) return jws;
  throw unavailable(
    new Error(`The register answered ${answer.status} with ${jws.length} characters.`),
  );
}
