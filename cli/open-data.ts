import { isLoopbackOrigin } from '../core/http/loopback.ts';
import { createSignerOf } from '../issuer/centres/create-signer-of.ts';
import type { IssuerDeps } from '../issuer/deps.ts';
import { loadSample } from '../issuer/load-sample.ts';
import { openRegister } from '../issuer/register/open-register.ts';
import type { RegisterWriter } from '../issuer/register/register-writer.ts';
import { verifyContextDigests } from '../schemas/contexts/contexts.ts';
import { openIssuerStore } from '../storage/open-store.ts';
import { DEFAULT_ADDRESSES } from './addresses.ts';
import type { CliIo } from './io.ts';
import { keyEncryptionKey } from './key-encryption-key.ts';
import { recordedAddress } from './recorded-address.ts';
import { type StoreOptions, storeAddresses } from './store-addresses.ts';

export type OpenDataOptions = StoreOptions & {
  /** Load the sample catalogue when the store is empty. */
  readonly sample: boolean;
  /** The address that the issuer is to have; absent: the recorded one. */
  readonly issuerUrl?: string;
};

/** The issuer and the register of an installation, for a command that works without servers. */
export type OpenData = {
  readonly deps: IssuerDeps & { readonly keyEncryptionKey: Uint8Array };
  readonly registerWriter: RegisterWriter | undefined;
  close(): Promise<void>;
};

/**
 * Opens the data of an installation, which are made when they are missing.
 *
 * @throws AppError `configuration` | `store-unavailable` | `store-newer` | `key-unavailable` | `context-changed`, `not-allowed` for the sample
 * on a public address, `store-elsewhere`
 */
export async function openData(io: CliIo, options: OpenDataOptions): Promise<OpenData> {
  await verifyContextDigests();
  const addressOf = storeAddresses(options, io.env);
  const kek = keyEncryptionKey(io.env, addressOf.isShared);
  const store = await openIssuerStore(addressOf.issuer);
  const issuer = await recordedAddress(store, options.issuerUrl, DEFAULT_ADDRESSES.issuer);
  const addresses = { ...DEFAULT_ADDRESSES, issuer };
  const register = await openRegister(
    { register: { kind: 'mounted', store: addressOf.register }, addresses, keyEncryptionKey: kek },
    io.clock,
  );
  const deps = {
    store,
    register: register.port,
    clock: io.clock,
    addresses,
    signerOf: createSignerOf({ store, keyEncryptionKey: kek }),
    test: isLoopbackOrigin(issuer),
    keyEncryptionKey: kek,
  };
  const registerWriter = register.mounted?.writer;
  const close = async (): Promise<void> => {
    await register.mounted?.store.close();
    await store.close();
  };
  try {
    const registerStore = register.mounted?.store;
    if (options.sample) await loadSample({ ...deps, registerStore }, { staff: true });
  } catch (error) {
    await close();
    throw error;
  }
  return { deps, registerWriter, close };
}
