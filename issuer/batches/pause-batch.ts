import { AppError } from '../../core/errors.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';

async function move(
  store: IssuerStore,
  id: string,
  from: Batch['state'],
  to: Batch['state'],
): Promise<Batch> {
  const batch = await store.batches.get(id);
  if (batch.state === to) return batch;
  if (batch.state !== from) {
    throw new AppError('conflict', `This batch is ${batch.state}, so this cannot be done now.`);
  }
  const moved: Batch = { ...batch, state: to };
  await store.batches.put(moved);
  return moved;
}

/** Stops the signing of a batch after the part it is at; AppError `conflict` | `not-found`. */
export const pauseBatch = (store: IssuerStore, batch: string): Promise<Batch> =>
  move(store, batch, 'signing', 'paused');

/** Lets the signing of a paused batch go on; AppError `conflict` | `not-found`. */
export const resumeBatch = (store: IssuerStore, batch: string): Promise<Batch> =>
  move(store, batch, 'paused', 'signing');
