import { AppError } from '../core/errors.ts';
import type { AnyDefinition } from './collection.ts';
import { issuerCollections } from './issuer-collections.ts';
import { isMongoAddress } from './mongo/mongo-address.ts';
import { openMongo } from './mongo/open-mongo.ts';
import {
  registerCollections,
  verifierCollections,
  walletCollections,
} from './other-collections.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { IssuerStore, RegisterStore, StoreOf, VerifierStore, WalletStore } from './store.ts';

async function openStore<D extends Readonly<Record<string, AnyDefinition>>>(
  address: string,
  kind: string,
  definitions: D,
): Promise<StoreOf<D>> {
  if (address === 'memory:') return openSqlite(':memory:', kind, definitions);
  if (address.startsWith('sqlite:') && address.length > 'sqlite:'.length)
    return openSqlite(address.slice('sqlite:'.length), kind, definitions);
  if (isMongoAddress(address)) return openMongo(address, kind, definitions);
  // An address can hold a password: it is not repeated.
  throw new AppError(
    'configuration',
    `The address of the ${kind}'s store is not understood; use sqlite:/path/to/file.db, mongodb://host:27017/, or memory: for a store that is gone at the end.`,
  );
}

/**
 * Opens the issuer's store.
 *
 * @param address `sqlite:/path/file.db`, `mongodb://host:27017/database`, or `memory:`
 * @throws AppError `configuration` | `store-unavailable` | `store-newer` | `internal`
 */
export const openIssuerStore = (address: string): Promise<IssuerStore> =>
  openStore(address, 'issuer', issuerCollections);

/** Opens the register's store; see {@link openIssuerStore}. */
export const openRegisterStore = (address: string): Promise<RegisterStore> =>
  openStore(address, 'register', registerCollections);

/** Opens the store of the wallet's server; see {@link openIssuerStore}. */
export const openWalletStore = (address: string): Promise<WalletStore> =>
  openStore(address, 'wallet', walletCollections);

/** Opens the verifier's store; see {@link openIssuerStore}. */
export const openVerifierStore = (address: string): Promise<VerifierStore> =>
  openStore(address, 'verifier', verifierCollections);
