import { listen, type RunningServer } from '../core/http/listen.ts';
import { createLogger } from '../core/http/logger.ts';
import { createPublicDocuments } from '../core/net/public-documents.ts';
import { systemClock } from '../core/time.ts';
import { verifyContextDigests } from '../schemas/contexts/contexts.ts';
import { openIssuerStore } from '../storage/open-store.ts';
import { createIssuerApp } from './app.ts';
import { composeIssuer } from './compose-issuer.ts';
import { type IssuerConfig, parseIssuerConfig } from './config.ts';
import { openNetwork } from './open-network.ts';
import { prepareAccess, type StartLinks } from './prepare-access.ts';
import { type OpenRegister, openRegister } from './register/open-register.ts';
import { startJobs } from './start-jobs.ts';

export type RunningIssuer = RunningServer &
  StartLinks & { readonly register: Pick<OpenRegister, 'url' | 'operator'> };

/**
 * Opens the stores and starts the issuer.
 *
 * @throws AppError `configuration` | `store-newer` | `key-unavailable` | `context-changed`
 */
export async function startIssuer(input: IssuerConfig): Promise<RunningIssuer> {
  const config = parseIssuerConfig(input);
  await verifyContextDigests();
  const clock = config.clock ?? systemClock;
  const { addresses, keyEncryptionKey, version } = config;
  const logger = createLogger('issuer', config.logLevel);
  const store = await openIssuerStore(config.store);
  const { port, url, operator, mounted } = await openRegister(config, clock);
  const documents = createPublicDocuments(openNetwork(config), clock);
  const base = { store, register: port, clock, addresses, keyEncryptionKey, version, documents };
  const deps = composeIssuer({
    ...base,
    logger,
    smtp: config.smtp !== undefined,
    ...(mounted === undefined ? {} : { mountedRegister: mounted }),
    ...(config.faces === undefined ? {} : { faces: config.faces }),
  });
  const links = await prepareAccess(deps, config.sample);
  const jobs = await startJobs(config, deps);
  const close = async (server?: RunningServer): Promise<void> => {
    await server?.close();
    await jobs.stop();
    await mounted?.store.close();
    await store.close();
  };
  const server = await listen(createIssuerApp(deps), config.port, config.host).catch(
    (error: unknown) => close().then(() => Promise.reject(error)),
  );
  return { ...server, ...links, register: { url, operator }, close: () => close(server) };
}
