import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerStore } from '../../storage/store.ts';

/** The change that each award is waiting for, by its id: changes of one award come one after the other. */
const running = new WeakMap<IssuerStore, Map<string, Promise<unknown>>>();

/**
 * Changes an award as it is now, so that of two changes at once none undoes the other: a wallet that fetches an award
 * while it is revoked must not put it back into force. Every change of an award goes through here.
 *
 * @throws AppError `not-found`, and what `change` throws
 */
export async function updateAward(
  store: IssuerStore,
  id: string,
  change: (record: AwardRecord) => AwardRecord | Promise<AwardRecord>,
): Promise<AwardRecord> {
  const queue = running.get(store) ?? new Map<string, Promise<unknown>>();
  running.set(store, queue);
  const before = queue.get(id) ?? Promise.resolve();
  const work = before.then(async () => {
    const changed = await change(await store.awards.get(id));
    await store.awards.put(changed);
    return changed;
  });
  // The next change waits for this one, however it ends.
  const settled = work.then(
    () => undefined,
    () => undefined,
  );
  queue.set(id, settled);
  try {
    return await work;
  } finally {
    if (queue.get(id) === settled) queue.delete(id);
  }
}
