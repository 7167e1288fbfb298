import { Agent, type Dispatcher, request } from 'undici';
import { AppError } from '../errors.ts';
import { checkAddress } from './check-address.ts';
import { createGuardedLookup, type ResolveHost, resolveHost } from './guarded-lookup.ts';

const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export type GuardedFetchOptions = {
  /** Whether `localhost`, `*.localhost` and `127.0.0.1` may be asked, over plain http too. */
  readonly allowLoopback: boolean;
  /** Origins of this installation as recorded in documents → where they are served now; loopback alone. */
  readonly loopbackOrigins?: ReadonlyMap<string, string>;
  readonly maxBytes: number;
  /** For the whole exchange, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  /** Asks for the addresses of a host name; the system's resolver unless given. */
  readonly resolveHost?: ResolveHost;
};

export type FetchedDocument = {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
};

/**
 * Fetches a public document by GET, without cookies or credentials.
 *
 * @throws AppError `address-not-allowed`, `document-unreachable` or `document-too-large`
 */
export type GuardedFetch = (
  url: string,
  options: { readonly accept: string; readonly maxBytes?: number },
) => Promise<FetchedDocument>;

function currentAddress(url: string, options: GuardedFetchOptions): URL {
  const asked = checkAddress(url, options.allowLoopback);
  const current = options.loopbackOrigins?.get(asked.origin);
  if (current === undefined) return asked;
  return checkAddress(`${current}${asked.pathname}${asked.search}`, options.allowLoopback);
}

async function readBody(
  body: Dispatcher.ResponseData['body'],
  url: URL,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > maxBytes) {
      const detail = `The document at ${url.origin}${url.pathname} is longer than ${maxBytes} bytes.`;
      throw new AppError('document-too-large', detail);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function nextAddress(answer: Dispatcher.ResponseData, url: URL): string {
  const { location } = answer.headers;
  const target = typeof location === 'string' && URL.canParse(location, url.href) ? location : '';
  const next = new URL(target, url.href);
  if (target === '' || next.origin !== url.origin) {
    throw new AppError(
      'address-not-allowed',
      `The document at ${url.origin}${url.pathname} sends on to another host, which is not followed.`,
    );
  }
  return next.href;
}

function appErrorOf(error: unknown, url: string): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Error && error.cause instanceof AppError) return error.cause;
  return new AppError('document-unreachable', `The document at ${url} cannot be reached.`, {
    cause: error,
  });
}

/**
 * Makes the servers' only way out: https to public hosts, nothing private, no redirect to another host,
 * bounded in size and time. `allowLoopback` is for an installation that runs on one machine.
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const dispatcher = new Agent({
    // A connection serves one request: nothing stays open behind a program that wants to end.
    pipelining: 0,
    connect: {
      lookup: createGuardedLookup(options.allowLoopback, options.resolveHost ?? resolveHost),
      timeout: options.timeoutMs,
    },
  });
  return async (url, { accept, maxBytes = options.maxBytes }) => {
    const signal = AbortSignal.timeout(options.timeoutMs);
    let address = currentAddress(url, options);
    try {
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'Skillseal' };
        const answer = await request(address, { dispatcher, signal, headers });
        if (!REDIRECTS.has(answer.statusCode)) {
          const contentType = answer.headers['content-type'];
          return {
            status: answer.statusCode,
            contentType: typeof contentType === 'string' ? contentType : '',
            body: await readBody(answer.body, address, Math.min(maxBytes, options.maxBytes)),
          };
        }
        await answer.body.dump({ limit: 1024 });
        address = checkAddress(nextAddress(answer, address), options.allowLoopback);
      }
    } catch (error) {
      throw appErrorOf(error, url);
    }
    throw new AppError('document-unreachable', `The document at ${url} sends on in circles.`);
  };
}
