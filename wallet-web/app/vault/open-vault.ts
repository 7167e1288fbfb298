import { parseWith } from '../../../schemas/parse.ts';
import { openVaultDatabase, type SealedRecord, type VaultDatabase } from './open-vault-database.ts';
import { vaultKeyOf } from './vault-key.ts';
import type { VaultKind } from './vault-records.ts';

/** The learner's records: encrypted before they touch the disk, read back through their parser. */
export type Vault = {
  put<T>(kind: VaultKind<T>, id: string, value: T): Promise<void>;
  find<T>(kind: VaultKind<T>, id: string): Promise<T | undefined>;
  list<T>(kind: VaultKind<T>): Promise<readonly { readonly id: string; readonly value: T }[]>;
  remove<T>(kind: VaultKind<T>, id: string): Promise<void>;
  note(name: string): Promise<string | undefined>;
  setNote(name: string, value: string): Promise<void>;
  close(): void;
};

/**
 * Opens the vault of this browser. Each record is AES-256-GCM with a fresh IV; its kind and id are authenticated with
 * it, so that one record cannot be put in another's place.
 */
export async function openVault(name = 'skillseal-wallet'): Promise<Vault> {
  const database = await openVaultDatabase(name);
  const key = await vaultKeyOf(database);
  const read = async <T>(kind: VaultKind<T>, address: string, sealed: SealedRecord): Promise<T> =>
    parseWith(kind.schema, JSON.parse(await open(key, address, sealed)), 'A record of the wallet');
  return {
    async put(kind, id, value) {
      const address = `${kind.name}/${id}`;
      await database.put('records', await seal(key, address, JSON.stringify(value)), address);
    },
    async find(kind, id) {
      const address = `${kind.name}/${id}`;
      const sealed = await database.get('records', address);
      return sealed === undefined ? undefined : read(kind, address, sealed);
    },
    list: (kind) => listRecords(database, kind, read),
    remove: (kind, id) => database.delete('records', `${kind.name}/${id}`),
    note: (noteName) => database.get('notes', noteName),
    async setNote(noteName, value) {
      await database.put('notes', value, noteName);
    },
    close: () => database.close(),
  };
}

async function listRecords<T>(
  database: VaultDatabase,
  kind: VaultKind<T>,
  read: (kind: VaultKind<T>, address: string, sealed: SealedRecord) => Promise<T>,
): Promise<readonly { readonly id: string; readonly value: T }[]> {
  const range = IDBKeyRange.bound(`${kind.name}/`, `${kind.name}/\uffff`);
  const transaction = database.transaction('records');
  const [addresses, sealed] = await Promise.all([
    transaction.store.getAllKeys(range),
    transaction.store.getAll(range),
  ]);
  return Promise.all(
    sealed.map(async (record, at) => {
      const address = addresses[at] ?? '';
      return {
        id: address.slice(kind.name.length + 1),
        value: await read(kind, address, record),
      };
    }),
  );
}

async function seal(key: CryptoKey, address: string, plaintext: string): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(address);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new TextEncoder().encode(plaintext),
  );
  return { iv, ciphertext };
}

async function open(key: CryptoKey, address: string, sealed: SealedRecord): Promise<string> {
  const additionalData = new TextEncoder().encode(address);
  const plaintext = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.iv, additionalData },
    key,
    sealed.ciphertext,
  );
  return new TextDecoder().decode(plaintext);
}
