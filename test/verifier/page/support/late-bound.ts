import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server whose address is known before its program is made, because programs know their own address. */
export type LateBound = {
  readonly origin: string;
  bind(app: RequestListener): void;
  close(): Promise<void>;
};

export async function lateBound(): Promise<LateBound> {
  let app: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => app(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    bind: (next) => {
      app = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
