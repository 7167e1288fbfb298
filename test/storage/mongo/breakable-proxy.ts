import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut and mended, so that no server has to be stopped. */
export type BreakableProxy = {
  /** The address of a store by this way. */
  readonly address: string;
  /** Cuts every connection and takes no new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Cuts the way after so many more bytes towards the server. */
  cutAfter(bytes: number): void;
};

/** Opens a way to the server of an address. */
export async function openBreakableProxy(address: string): Promise<BreakableProxy> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let server: Server | undefined;
  let port = 0;

  const end = (): void => {
    server?.close();
    for (const socket of sockets) socket.destroy();
  };
  const forward = (client: Socket): void => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // What a cut connection says is the point of the cut.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    upstream.on('data', (part) => client.write(part));
    client.on('data', (part) => {
      left -= part.length;
      if (left < 0) end();
      else upstream.write(part);
    });
  };
  const mend = async (): Promise<void> => {
    left = Number.POSITIVE_INFINITY;
    server = createServer(forward).listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  await mend();
  const own = new URL(address);
  own.port = String(port);
  own.searchParams.set('directConnection', 'true');
  own.searchParams.set('serverSelectionTimeoutMS', '1500');
  return {
    address: own.href,
    mend,
    cut: async () => end(),
    cutAfter: (bytes) => {
      left = bytes;
    },
  };
}
