import { HttpProblem, problemSchema, Unreachable, UnreadableAnswer } from './http-errors.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type RequestOptions = {
  /** Sent as JSON; a Blob or File is sent as it is with its own media type. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Milliseconds until the request counts as unreachable; 30 000 when not given. */
  readonly timeout?: number;
};

/**
 * The only way a face reaches the network.
 *
 * @param parse turns the JSON of the answer (undefined when it has none) into a typed value, or throws
 * @throws HttpProblem when the service refuses; Unreachable when no answer comes; UnreadableAnswer when `parse` throws
 */
export async function request<T>(
  parse: (input: unknown) => T,
  method: Method,
  url: string,
  options: RequestOptions = {},
): Promise<T> {
  const response = await send(method, url, options);
  if (!response.ok) throw new HttpProblem(await readProblem(response));
  try {
    const text = await response.text();
    return parse(text === '' ? undefined : JSON.parse(text));
  } catch (reason) {
    throw new UnreadableAnswer(reason);
  }
}

/** Sends and answers the raw response, whatever its status; for protocols that put meaning into refusals. Throws Unreachable. */
export async function send(
  method: Method,
  url: string,
  options: RequestOptions,
): Promise<Response> {
  const limit = AbortSignal.timeout(options.timeout ?? 30_000);
  const signal = options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]);
  const headers = { accept: 'application/json', ...options.headers };
  const init: RequestInit = { method, signal, headers };
  if (options.body instanceof Blob) init.body = options.body;
  else if (options.body !== undefined) {
    init.headers = { ...headers, 'content-type': 'application/json' };
    init.body = JSON.stringify(options.body);
  }
  try {
    return await window.fetch(url, init);
  } catch (reason) {
    throw new Unreachable(reason);
  }
}

async function readProblem(response: Response) {
  const fallback = { title: response.statusText, status: response.status };
  const parsed = problemSchema.safeParse(await response.json().catch(() => fallback));
  return parsed.success
    ? { ...parsed.data, status: response.status }
    : problemSchema.parse(fallback);
}
