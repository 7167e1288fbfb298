import { listen, type RunningServer } from '../core/http/listen.ts';
import { createLogger } from '../core/http/logger.ts';
import { systemClock } from '../core/time.ts';
import { openIssuerStore } from '../storage/open-store.ts';
import { createIssuerApp } from './app.ts';
import { resumeBatches } from './batches/resume-batches.ts';
import { composeIssuer } from './compose-issuer.ts';
import { type IssuerConfig, parseIssuerConfig } from './config.ts';
import { openMailSender } from './delivery/mail/open-mail-sender.ts';
import { prepareAccess, type StartLinks } from './prepare-access.ts';
import { openRegister } from './register/open-register.ts';

export type RunningIssuer = RunningServer &
  StartLinks & {
    /** The address of the register and the DID that signs it: what verifiers are told to trust. */
    readonly register: { readonly url: string; readonly operator: string };
  };

/**
 * Opens the stores and starts the issuer.
 *
 * @throws AppError `configuration` | `store-newer` | `key-unavailable`
 */
export async function startIssuer(input: IssuerConfig): Promise<RunningIssuer> {
  const config = parseIssuerConfig(input);
  const clock = config.clock ?? systemClock;
  const { version, addresses, keyEncryptionKey, faces } = config;
  const store = await openIssuerStore(config.store);
  const register = await openRegister(config, clock);
  const logger = createLogger('issuer', config.logLevel ?? 'info');
  const parts = { store, register: register.port, clock, addresses, keyEncryptionKey, version };
  const deps = composeIssuer({
    ...parts,
    logger,
    smtp: config.smtp !== undefined,
    ...(register.mounted === undefined ? {} : { mountedRegister: register.mounted }),
    ...(faces === undefined ? {} : { faces }),
  });
  const links = await prepareAccess(deps, config.sample);
  const server = await listen(createIssuerApp(deps), config.port, config.host);
  const sender = openMailSender(config, deps);
  await resumeBatches(deps, deps.jobs);
  return {
    ...server,
    register: { url: register.url, operator: register.operator },
    ...links,
    async close() {
      await server.close();
      await Promise.all([sender?.stop(), deps.jobs.stop()]);
      await register.mounted?.store.close();
      await store.close();
    },
  };
}
