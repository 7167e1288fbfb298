import type { Collection, CollectionDefinition } from './collection.ts';
import type { issuerCollections } from './issuer-collections.ts';
import type {
  registerCollections,
  verifierCollections,
  walletCollections,
} from './other-collections.ts';

/** The collections of a set of definitions, opened in one store. */
export type StoreOf<D> = {
  readonly [N in keyof D]: D[N] extends CollectionDefinition<infer T, infer I>
    ? Collection<T, I>
    : never;
} & {
  /** Releases the file or the connection; a second call does nothing. */
  close(): Promise<void>;
};

export type IssuerStore = StoreOf<typeof issuerCollections>;
export type RegisterStore = StoreOf<typeof registerCollections>;
export type WalletStore = StoreOf<typeof walletCollections>;
export type VerifierStore = StoreOf<typeof verifierCollections>;
