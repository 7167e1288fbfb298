import type { Addresses } from '../issuer/deps.ts';
import { type Options, readOptions } from './read-options.ts';
import type { StoreOptions } from './store-addresses.ts';
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
  store: 'string',
  sample: 'boolean',
} as const;

type StartOptions = Options<typeof OPTIONS>;

/** Everything that a start needs to know, from its options. */
export type StartPlan = StoreOptions & {
  readonly sample: boolean;
  readonly ports: { readonly issuer: number; readonly verifier: number; readonly wallet: number };
  /** Where the programs answer now. */
  readonly addresses: Addresses;
  readonly host: string;
  /** Absent: the register is kept here. */
  readonly register?: { readonly url: string; readonly operator: string };
  readonly smtp?: string;
  readonly mailFrom?: string;
};

function readPort(value: string | undefined, fallback: number, option: string): number {
  if (value === undefined) return fallback;
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535)
    return Number(value);
  throw usageError(`The option --${option} must be a port from 1 to 65535.`);
}

function readPorts(options: StartOptions): StartPlan['ports'] {
  return {
    issuer: readPort(options['issuer-port'], 4100, 'issuer-port'),
    verifier: readPort(options['verifier-port'], 4200, 'verifier-port'),
    wallet: readPort(options['wallet-port'], 4300, 'wallet-port'),
  };
}

function readRegister(options: StartOptions): Pick<StartPlan, 'register'> {
  const { register: url, operator } = options;
  if (url === undefined && operator === undefined) return {};
  if (url === undefined || operator === undefined) {
    throw usageError('The options --register and --operator go together.');
  }
  if (options.sample) throw usageError('The option --sample needs the register to be kept here.');
  return { register: { url: url.replace(/\/$/, ''), operator } };
}

/**
 * Reads the options of `skillseal start`.
 *
 * @throws AppError `invalid-input`
 */
export function readStartPlan(args: readonly string[]): StartPlan {
  const { options, positionals } = readOptions(args, OPTIONS);
  if (positionals.length > 0) throw usageError(`"${positionals[0]}" is not understood.`);
  const ports = readPorts(options);
  const addressOf = (program: keyof StartPlan['ports']): string =>
    options[`${program}-url`]?.replace(/\/$/, '') ??
    `http://${program}.localhost:${ports[program]}`;
  const { data, store, sample, smtp, 'mail-from': mailFrom } = options;
  return {
    data,
    store,
    sample,
    ports,
    addresses: {
      issuer: addressOf('issuer'),
      verifier: addressOf('verifier'),
      wallet: addressOf('wallet'),
    },
    host: options.host ?? '127.0.0.1',
    ...readRegister(options),
    ...(smtp === undefined ? {} : { smtp }),
    ...(mailFrom === undefined ? {} : { mailFrom }),
  };
}
