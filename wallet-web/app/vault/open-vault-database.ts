import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export type SealedRecord = {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
};

type VaultSchema = DBSchema & {
  /** The vault key: a CryptoKey that the browser keeps and never hands out. */
  keys: { key: string; value: CryptoKey };
  /** Key = `<kind>/<id>`. */
  records: { key: string; value: SealedRecord };
  /** Facts that are no secret, such as whether a copy was ever exported. */
  notes: { key: string; value: string };
};

export type VaultDatabase = IDBPDatabase<VaultSchema>;

/** Opens the browser's database, making it on the first visit. */
export function openVaultDatabase(name: string): Promise<VaultDatabase> {
  return openDB<VaultSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('records');
      database.createObjectStore('notes');
    },
    // A newer page in another tab must be able to upgrade: let go instead of blocking it.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
