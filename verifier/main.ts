import { listen, type RunningServer } from '../core/http/listen.ts';
import { createLogger } from '../core/http/logger.ts';
import { isLoopbackOrigin } from '../core/http/loopback.ts';
import { createRegisterDocument } from '../core/http/register-document.ts';
import { createGuardedFetch } from '../core/net/guarded-fetch.ts';
import { createPublicDocuments } from '../core/net/public-documents.ts';
import { systemClock } from '../core/time.ts';
import { verifyContextDigests } from '../schemas/contexts/contexts.ts';
import { openVerifierStore } from '../storage/open-store.ts';
import { createVerifierApp } from './app.ts';
import { parseVerifierConfig, type VerifierConfig } from './config.ts';
import { createEngineDeps } from './public-documents/create-engine-deps.ts';
import { createRegisterReader } from './public-documents/create-register-reader.ts';
import { noticeRegister } from './public-documents/notice-register.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/**
 * Starts the verifier.
 *
 * @throws AppError `configuration` | `context-changed` | `store-newer`
 */
export async function startVerifier(input: VerifierConfig): Promise<RunningServer> {
  const config = parseVerifierConfig(input);
  await verifyContextDigests();
  const clock = config.clock ?? systemClock;
  const guardedFetch = createGuardedFetch({
    allowLoopback: isLoopbackOrigin(config.addresses.verifier),
    ...(config.loopbackOrigins === undefined ? {} : { loopbackOrigins: config.loopbackOrigins }),
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
  });
  const documents = createPublicDocuments(guardedFetch, clock);
  const { url, operator } = config.register;
  const registerDocument = createRegisterDocument(url, guardedFetch, clock);
  const store = await openVerifierStore(config.store);
  const register = createRegisterReader(registerDocument, operator, clock, (view) =>
    noticeRegister(store, view),
  );
  const engine = createEngineDeps(documents, register, clock);
  const logger = createLogger('verifier', config.logLevel);
  const { resolve } = engine;
  const app = createVerifierApp({ config, documents, resolve, registerDocument, engine, logger });
  const server = await listen(app, config.port, config.host).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  return { ...server, close: () => server.close().then(() => store.close()) };
}
