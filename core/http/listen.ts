import { createServer, type RequestListener } from 'node:http';
import { AppError } from '../errors.ts';

export type RunningServer = {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, lets running requests end for up to 3 seconds, then cuts them; a second call waits for the first. */
  close(): Promise<void>;
};

const GRACE_MS = 3000;

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already in use by another program. Stop that program or choose another port.',
  EACCES: 'may not be used by this account. Choose a port above 1023.',
  EADDRNOTAVAIL: 'cannot be used: the host is not an address of this machine.',
};

/**
 * Starts an HTTP server.
 *
 * @param port 0 takes any free port
 * @throws AppError `configuration` when the port cannot be had
 */
export function listen(app: RequestListener, port: number, host: string): Promise<RunningServer> {
  const server = createServer(app);
  let closing: Promise<void> | undefined;
  // A connection that is kept alive would hold the server open after its last answer.
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (closing !== undefined) setImmediate(() => server.closeIdleConnections());
    });
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      server.closeIdleConnections();
    });
  const close = (): Promise<void> => {
    closing ??= stop();
    return closing;
  };
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = REASONS[cause.code ?? ''] ?? 'cannot be opened.';
      reject(new AppError('configuration', `Port ${port} on ${host} ${reason}`, { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${bound}`, port: bound, close });
    });
  });
}
