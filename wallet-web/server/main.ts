import { createDidResolver } from '../../core/dids/did-resolver.ts';
import { listen, type RunningServer } from '../../core/http/listen.ts';
import { createLogger } from '../../core/http/logger.ts';
import { isLoopbackOrigin } from '../../core/http/loopback.ts';
import { createRegisterDocument } from '../../core/http/register-document.ts';
import { createGuardedFetch } from '../../core/net/guarded-fetch.ts';
import { createPublicDocuments } from '../../core/net/public-documents.ts';
import { systemClock } from '../../core/time.ts';
import { openWalletStore } from '../../storage/open-store.ts';
import { createWalletApp } from './app.ts';
import { parseWalletConfig, type WalletConfig } from './config.ts';
import { dropExpiredShares } from './shares/drop-expired-shares.ts';

const HOUR_MS = 3_600_000;

/**
 * Starts the wallet's server on its own store.
 *
 * @throws AppError `configuration` | `store-newer` | `internal`
 */
export async function startWalletServer(options: WalletConfig): Promise<RunningServer> {
  const config = parseWalletConfig(options);
  const clock = config.clock ?? systemClock;
  const logger = createLogger('wallet', config.logLevel);
  const guardedFetch = createGuardedFetch({
    allowLoopback: isLoopbackOrigin(config.addresses.wallet),
    ...(config.loopbackOrigins === undefined ? {} : { loopbackOrigins: config.loopbackOrigins }),
    maxBytes: 8 * 1024 * 1024,
    timeoutMs: 10_000,
  });
  const documents = createPublicDocuments(guardedFetch, clock);
  const publicDocuments = {
    read: documents.read,
    resolve: createDidResolver(async (url) => (await documents.read('did', url)).json),
    register: createRegisterDocument(config.register.url, guardedFetch, clock),
    operator: config.register.operator,
    clock,
  };
  const store = await openWalletStore(config.store);
  const app = createWalletApp({ config, store, clock, logger, publicDocuments });
  const sweep = (): Promise<unknown> =>
    dropExpiredShares({ store, clock }).catch((err: unknown) => logger.error({ err }));
  await sweep();
  const timer = setInterval(sweep, HOUR_MS).unref();
  const close = async (server?: RunningServer): Promise<void> => {
    clearInterval(timer);
    await server?.close();
    await store.close();
  };
  const server = await listen(app, config.port, config.host).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { ...server, close: () => close(server) };
}
