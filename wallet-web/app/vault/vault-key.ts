import type { VaultDatabase } from './open-vault-database.ts';

const keyName = 'vault-key';

/**
 * The key that encrypts every record. It is not extractable: scripts can use it and never read it.
 * Made on the first visit; two tabs that open at once agree on the one that was stored first.
 */
export async function vaultKeyOf(database: VaultDatabase): Promise<CryptoKey> {
  const kept = await database.get('keys', keyName);
  if (kept !== undefined) return kept;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // The key is made before the transaction opens, because IndexedDB commits as soon as something else is awaited.
  const transaction = database.transaction('keys', 'readwrite');
  const other = await transaction.store.get(keyName);
  if (other === undefined) await transaction.store.put(fresh, keyName);
  await transaction.done;
  return other ?? fresh;
}
