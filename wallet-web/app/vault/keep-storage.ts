/** Whether the browser promises to keep what is stored, or may clear it when space runs short. */
export type StoragePromise = 'kept' | 'may-be-cleared';

/** Asks the browser to keep the wallet's storage. Refusal is normal and has to be said aloud (design.md, Wallet). */
export async function keepStorage(): Promise<StoragePromise> {
  if (await navigator.storage?.persisted?.()) return 'kept';
  return (await navigator.storage?.persist?.()) ? 'kept' : 'may-be-cleared';
}
