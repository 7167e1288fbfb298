import { isMongoAddress, mongoAddressFor } from '../storage/mongo/mongo-address.ts';
import { dataPaths } from './data-paths.ts';
import type { CliIo } from './io.ts';
import { usageError } from './usage-error.ts';

const VARIABLE = 'SKILLSEAL_STORE';

/** Where an installation is to be kept: a folder, or a MongoDB server; neither: the environment says, else ./data. */
export type StoreOptions = {
  readonly data: string | undefined;
  readonly store?: string | undefined;
};

/** The address of each program's store. */
export type StoreAddresses = {
  readonly issuer: string;
  readonly register: string;
  readonly wallet: string;
  readonly verifier: string;
  /** Other machines may work on the same keys: the key that seals them cannot be one of this machine. */
  readonly isShared: boolean;
};

type Program = Exclude<keyof StoreAddresses, 'isShared'>;

/**
 * The addresses of the four stores: by the options, else by SKILLSEAL_STORE, with SKILLSEAL_ISSUER_STORE,
 * SKILLSEAL_REGISTER_STORE, SKILLSEAL_WALLET_STORE and SKILLSEAL_VERIFIER_STORE for those that have an address, and so
 * credentials, of their own. A folder that is named counts against the environment.
 *
 * @throws AppError `invalid-input` | `configuration`
 */
export function storeAddresses({ data, store }: StoreOptions, env: CliIo['env']): StoreAddresses {
  if (data !== undefined && store !== undefined)
    throw usageError('The options --data and --store exclude each other.');
  const paths = dataPaths(data);
  const variable = (name: string): string | undefined =>
    data !== undefined || env[name] === '' ? undefined : env[name];
  const base = store ?? variable(VARIABLE);
  if (base !== undefined && !isMongoAddress(base))
    throw usageError(
      'The option --store takes an address such as mongodb://host:27017/; use --data for a folder.',
    );
  const addressOf = (program: Program): string =>
    variable(`SKILLSEAL_${program.toUpperCase()}_STORE`) ??
    (base === undefined ? paths[program] : mongoAddressFor(base, program));
  const issuer = addressOf('issuer');
  const register = addressOf('register');
  return {
    issuer,
    register,
    wallet: addressOf('wallet'),
    verifier: addressOf('verifier'),
    isShared: isMongoAddress(issuer) || isMongoAddress(register),
  };
}
