import type { RunningServer } from '../core/http/listen.ts';
import type { RegisterConfig } from '../issuer/config.ts';
import type { Addresses } from '../issuer/deps.ts';
import { type RunningIssuer, startIssuer } from '../issuer/main.ts';
import { startVerifier } from '../verifier/main.ts';
import { startWalletServer } from '../wallet-web/server/main.ts';
import { dataPaths } from './data-paths.ts';
import type { CliIo } from './io.ts';
import { keyEncryptionKey } from './key-encryption-key.ts';
import { type PreparedData, prepareData } from './prepare-data.ts';
import { type Options, readOptions } from './read-options.ts';
import { readVersion } from './read-version.ts';
import { untilStopped } from './until-stopped.ts';
import { usageError } from './usage-error.ts';

const OPTIONS = {
  'issuer-port': 'string',
  'verifier-port': 'string',
  'wallet-port': 'string',
  'issuer-url': 'string',
  'verifier-url': 'string',
  'wallet-url': 'string',
  host: 'string',
  smtp: 'string',
  'mail-from': 'string',
  register: 'string',
  operator: 'string',
  data: 'string',
  sample: 'boolean',
} as const;

type StartOptions = Options<typeof OPTIONS>;

function readPort(value: string | undefined, fallback: number, option: string): number {
  if (value === undefined) return fallback;
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535)
    return Number(value);
  throw usageError(`The option --${option} must be a port from 1 to 65535.`);
}

function readRegister(options: StartOptions, store: string): RegisterConfig {
  const { register: url, operator } = options;
  if (url === undefined && operator === undefined) return { kind: 'mounted', store };
  if (url === undefined || operator === undefined) {
    throw usageError('The options --register and --operator go together.');
  }
  return { kind: 'remote', url: url.replace(/\/$/, ''), operator };
}

type Plan = {
  readonly ports: { readonly issuer: number; readonly verifier: number; readonly wallet: number };
  /** Where the programs answer now. */
  readonly addresses: Addresses;
  readonly host: string;
};

function readPlan(options: StartOptions): Plan {
  const ports = {
    issuer: readPort(options['issuer-port'], 4100, 'issuer-port'),
    verifier: readPort(options['verifier-port'], 4200, 'verifier-port'),
    wallet: readPort(options['wallet-port'], 4300, 'wallet-port'),
  };
  const addressOf = (program: keyof Addresses): string =>
    options[`${program}-url`]?.replace(/\/$/, '') ??
    `http://${program}.localhost:${ports[program]}`;
  const addresses = {
    issuer: addressOf('issuer'),
    verifier: addressOf('verifier'),
    wallet: addressOf('wallet'),
  };
  return { ports, addresses, host: options.host ?? '127.0.0.1' };
}

type Running = { readonly issuer: RunningIssuer; readonly servers: readonly RunningServer[] };

async function startAll(
  plan: Plan,
  options: StartOptions,
  { recorded }: PreparedData,
  io: CliIo,
): Promise<Running> {
  const { ports, addresses, host } = plan;
  const paths = dataPaths(options.data);
  const { smtp, 'mail-from': mailFrom } = options;
  const isMoved = recorded !== addresses.issuer;
  const common = {
    host,
    logLevel: 'warn',
    ...(isMoved ? { loopbackOrigins: new Map([[recorded, addresses.issuer]]) } : {}),
  } as const;
  const issuer = await startIssuer({
    ...common,
    port: ports.issuer,
    addresses: { ...addresses, issuer: recorded },
    store: paths.issuer,
    register: readRegister(options, paths.register),
    keyEncryptionKey: keyEncryptionKey(io.env),
    version: readVersion(),
    sample: false,
    ...(smtp === undefined ? {} : { smtp }),
    ...(mailFrom === undefined ? {} : { mailFrom }),
  });
  const servers: RunningServer[] = [issuer];
  try {
    const { register } = issuer;
    const shared = { ...common, addresses, register };
    servers.push(
      await startVerifier({ ...shared, port: ports.verifier, store: paths.verifier }),
      await startWalletServer({ ...shared, port: ports.wallet, store: paths.wallet }),
    );
    return { issuer, servers };
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
}

async function closeAll(servers: readonly RunningServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}

function welcome(plan: Plan, { sampleLinks, recorded }: PreparedData, running: Running): string {
  const { addresses } = plan;
  const lines = [
    `Skillseal ${readVersion()} is running. Stop it with Ctrl-C.`,
    '',
    `  Console of the centres  ${addresses.issuer}/console`,
    `  Wallet of the learners  ${addresses.wallet}`,
    `  Check of a credential   ${addresses.verifier}`,
    `  Register                ${running.issuer.register.url}`,
    '',
  ];
  const { setupLink } = running.issuer;
  if (setupLink !== undefined) {
    const link = setupLink.replace(recorded, addresses.issuer);
    lines.push('Set the service up by this link, which works once:', `  ${link}`, '');
  }
  if (sampleLinks.length > 0) {
    lines.push('Sign in as sample staff by these links; each works once:');
    lines.push(...sampleLinks.map(({ name, role, link }) => `  ${name} (${role}): ${link}`), '');
  }
  return `${lines.join('\n')}\n`;
}

/**
 * `skillseal start`: runs issuer, register, wallet and verifier until a signal ends them.
 *
 * @returns the exit code
 * @throws AppError `invalid-input` | `configuration` | `store-elsewhere` | `store-newer` | `key-unavailable`
 */
export async function startCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { options, positionals } = readOptions(args, OPTIONS);
  if (positionals.length > 0) throw usageError(`"${positionals[0]}" is not understood.`);
  const plan = readPlan(options);
  const stopped = untilStopped();
  const prepared = await prepareData(io, plan.addresses.issuer, options);
  const running = await startAll(plan, options, prepared, io);
  io.stdout(welcome(plan, prepared, running));
  await stopped;
  await closeAll(running.servers);
  return 0;
}
