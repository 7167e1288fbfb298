import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyEncryptionKey } from '../../cli/key-encryption-key.ts';
import { type PreparedData, prepareData } from '../../cli/prepare-data.ts';
import { type StoreOptions, storeAddresses } from '../../cli/store-addresses.ts';
import type { RunningServer } from '../../core/http/listen.ts';
import type { Face } from '../../core/http/serve-face.ts';
import { type Clock, systemClock } from '../../core/time.ts';
import type { Addresses } from '../../issuer/deps.ts';
import { startIssuer } from '../../issuer/main.ts';
import { startVerifier } from '../../verifier/main.ts';
import { startWalletServer } from '../../wallet-web/server/main.ts';
import { freePorts } from './free-ports.ts';

export type RunningSystem = {
  /** The origins of the three programs. */
  readonly addresses: Addresses;
  /** On an empty store: the one-time link of the first operator. */
  readonly setupLink: string | undefined;
  /** How the sample staff sign in; empty without the sample. */
  readonly sampleLinks: PreparedData['sampleLinks'];
  stop(): Promise<void>;
};

/**
 * Starts issuer, register, verifier and wallet as `skillseal start` does, on free ports of loopback, over a data folder
 * and a key of their own that are gone afterwards; with SKILLSEAL_TEST_STORE over databases of their own on that server.
 *
 * @throws when the faces are not built
 */
export async function startSystem(options: {
  readonly sample: boolean;
  /** The faces that the test opens; they must be built. */
  readonly faces: readonly Face[];
  /** The issuer's clock; absent: the machine's. */
  readonly clock?: Clock;
}): Promise<RunningSystem> {
  const faces = builtFaces(options.faces);
  const [issuerPort = 0, verifierPort = 0, walletPort = 0] = await freePorts(3);
  const addresses: Addresses = {
    issuer: `http://issuer.localhost:${issuerPort}`,
    verifier: `http://verifier.localhost:${verifierPort}`,
    wallet: `http://wallet.localhost:${walletPort}`,
  };
  const data = await mkdtemp(join(tmpdir(), 'skillseal-journey-'));
  const env = { SKILLSEAL_KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64url') };
  const io = { stdout: () => undefined, stderr: () => undefined, clock: systemClock, env };
  const { sample } = options;
  const where = ownPlace(data);
  const { sampleLinks } = await prepareData(io, { addresses, sample, ...where });
  const stores = storeAddresses(where, {});
  const common = { host: '127.0.0.1', logLevel: 'error', addresses, faces } as const;
  const issuer = await startIssuer({
    ...common,
    port: issuerPort,
    store: stores.issuer,
    register: { kind: 'mounted', store: stores.register },
    keyEncryptionKey: keyEncryptionKey(env),
    version: '0.0.0-test',
    sample: false,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const { register, setupLink } = issuer;
  const servers: readonly RunningServer[] = [
    issuer,
    await startVerifier({ ...common, register, port: verifierPort, store: stores.verifier }),
    await startWalletServer({ ...common, register, port: walletPort, store: stores.wallet }),
  ];
  return {
    addresses,
    setupLink,
    sampleLinks,
    async stop() {
      await Promise.all(servers.map((server) => server.close()));
      await rm(data, { recursive: true, force: true });
    },
  };
}

function ownPlace(data: string): StoreOptions {
  const server = process.env.SKILLSEAL_TEST_STORE;
  if (server === undefined) return { data };
  const store = new URL(server);
  store.pathname = `/skillseal_test_${randomBytes(6).toString('hex')}`;
  return { data: undefined, store: store.href };
}

/** SKILLSEAL_FACES names another build than dist/web. */
function builtFaces(needed: readonly Face[]): string {
  const faces =
    process.env.SKILLSEAL_FACES ?? fileURLToPath(new URL('../../dist/web', import.meta.url));
  const missing = needed.filter((face) => !existsSync(join(faces, face, 'index.html')));
  if (missing.length === 0) return faces;
  throw new Error(`Not built: ${missing.join(', ')}. Run "npm run build:web" first.`);
}
