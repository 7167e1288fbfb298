import { listen, type RunningServer } from '../core/http/listen.ts';
import { createLogger } from '../core/http/logger.ts';
import { isLoopbackOrigin } from '../core/http/loopback.ts';
import { systemClock } from '../core/time.ts';
import { openIssuerStore } from '../storage/open-store.ts';
import { makeSetupLink } from './access/make-setup-link.ts';
import { createIssuerApp } from './app.ts';
import type { IssuerAppDeps } from './app-deps.ts';
import { createSignerOf } from './centres/create-signer-of.ts';
import { type IssuerConfig, parseIssuerConfig } from './config.ts';
import { openRegister } from './register/open-register.ts';

export type RunningIssuer = RunningServer & {
  /** The address of the register and the DID that signs it: what verifiers are told to trust. */
  readonly register: { readonly url: string; readonly operator: string };
  /** The one-time link by which the first operator sets the service up, while there is none. */
  readonly setupLink?: string;
};

/**
 * Opens the stores and starts the issuer.
 *
 * @throws AppError `configuration` | `store-newer` | `key-unavailable`
 */
export async function startIssuer(input: IssuerConfig): Promise<RunningIssuer> {
  const config = parseIssuerConfig(input);
  const store = await openIssuerStore(config.store);
  const register = await openRegister(config, systemClock);
  const { keyEncryptionKey, addresses } = config;
  const deps: IssuerAppDeps = {
    store,
    register: register.port,
    clock: systemClock,
    addresses,
    signerOf: createSignerOf({ store, keyEncryptionKey }),
    test: isLoopbackOrigin(addresses.issuer),
    keyEncryptionKey,
    version: config.version,
    logger: createLogger('issuer', config.logLevel ?? 'info'),
    ...(register.mounted === undefined ? {} : { mountedRegister: register.mounted }),
    ...(config.faces === undefined ? {} : { faces: config.faces }),
  };
  const setupLink = await makeSetupLink(deps);
  const server = await listen(createIssuerApp(deps), config.port, config.host);
  return {
    ...server,
    register: { url: register.url, operator: register.operator },
    ...(setupLink === undefined ? {} : { setupLink }),
    async close() {
      await server.close();
      await register.mounted?.store.close();
      await store.close();
    },
  };
}
