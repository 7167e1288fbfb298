import { request as httpRequest } from 'node:http';

export type LoopbackAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
};

/**
 * Sends one request to a program on this machine. Node's own resolver does not know the names under `.localhost`,
 * which browsers do, so the connection goes to 127.0.0.1 and the name travels in the Host header.
 */
export function loopbackRequest(
  method: string,
  address: string,
  options: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<LoopbackAnswer> {
  const { host, port, pathname, search } = new URL(address);
  const { headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: '127.0.0.1',
        port,
        method,
        path: pathname + search,
        headers: {
          ...headers,
          host,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, text, json: readJson(text) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page, a mail or nothing: whoever expects JSON sees undefined.
    return undefined;
  }
}
