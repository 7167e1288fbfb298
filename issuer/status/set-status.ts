import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerStore } from '../../storage/store.ts';

/** Sets the bit of an award, durably; setting it twice is the same as once. */
export async function setStatus(
  store: IssuerStore,
  { list, index }: AwardRecord['status'],
  at: string,
): Promise<void> {
  await store.statusBits.insert({ id: `${list}:${index}`, list, index, at });
}

/** Clears the bit of an award: for a suspension that ends. */
export async function clearStatus(
  store: IssuerStore,
  { list, index }: AwardRecord['status'],
): Promise<void> {
  await store.statusBits.remove(`${list}:${index}`);
}
