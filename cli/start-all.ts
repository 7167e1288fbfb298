import type { RunningServer } from '../core/http/listen.ts';
import { type RunningIssuer, startIssuer } from '../issuer/main.ts';
import { startVerifier } from '../verifier/main.ts';
import { startWalletServer } from '../wallet-web/server/main.ts';
import type { CliIo } from './io.ts';
import { keyEncryptionKey } from './key-encryption-key.ts';
import { readVersion } from './read-version.ts';
import type { StartPlan } from './start-plan.ts';
import { storeAddresses } from './store-addresses.ts';

/** The three programs as they run. */
export type RunningAll = {
  readonly issuer: RunningIssuer;
  readonly close: () => Promise<void>;
};

function commonOf({ host, addresses }: StartPlan, recorded: string) {
  const isMoved = recorded !== addresses.issuer;
  return {
    host,
    logLevel: 'warn',
    ...(isMoved ? { loopbackOrigins: new Map([[recorded, addresses.issuer]]) } : {}),
  } as const;
}

function startIssuerOf(plan: StartPlan, recorded: string, io: CliIo): Promise<RunningIssuer> {
  const { ports, addresses, register, smtp, mailFrom } = plan;
  const stores = storeAddresses(plan, io.env);
  return startIssuer({
    ...commonOf(plan, recorded),
    port: ports.issuer,
    addresses: recorded === addresses.issuer ? addresses : { ...addresses, documents: recorded },
    store: stores.issuer,
    register:
      register === undefined
        ? { kind: 'mounted', store: stores.register }
        : { kind: 'remote', ...register },
    keyEncryptionKey: keyEncryptionKey(io.env, stores.isShared),
    version: readVersion(),
    sample: false,
    ...(smtp === undefined ? {} : { smtp }),
    ...(mailFrom === undefined ? {} : { mailFrom }),
  });
}

/**
 * Starts issuer, register, verifier and wallet; when one of them cannot start, none is left running.
 *
 * @param recorded the issuer's address as it stands in its documents
 * @throws AppError `configuration` | `store-newer` | `key-unavailable`
 */
export async function startAll(plan: StartPlan, recorded: string, io: CliIo): Promise<RunningAll> {
  const { ports, addresses } = plan;
  const stores = storeAddresses(plan, io.env);
  const issuer = await startIssuerOf(plan, recorded, io);
  const servers: RunningServer[] = [issuer];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  try {
    const shared = { ...commonOf(plan, recorded), addresses, register: issuer.register };
    servers.push(await startVerifier({ ...shared, port: ports.verifier, store: stores.verifier }));
    servers.push(await startWalletServer({ ...shared, port: ports.wallet, store: stores.wallet }));
    return { issuer, close };
  } catch (error) {
    await close();
    throw error;
  }
}
