import { AppError } from '../../core/errors.ts';
import type { AwardKey } from '../../schemas/batch/batch.ts';
import type { IssuerStore } from '../../storage/store.ts';

/** Who holds the key now: this award with its turn, or another one. */
export type ClaimedKey =
  | { readonly kind: 'ours'; readonly turn: number }
  | { readonly kind: 'taken'; readonly award: string };

const MAX_TURNS = 10_000;

const turnId = (key: string, turn: number): string => `${key}:${String(turn).padStart(6, '0')}`;

/** The record by which an award claims a key that nobody claimed before. */
export const firstTurn = (key: string, award: string): AwardKey => recordOf(key, 0, award);

function recordOf(key: string, turn: number, award: string): AwardKey {
  return { id: turnId(key, turn), key, turn, award, released: false };
}

/** A turn is free again when it was given back, or when its award was revoked and the giving back did not get done. */
async function isReleased(store: IssuerStore, holder: AwardKey): Promise<boolean> {
  if (holder.released) return true;
  const award = await store.awards.find(holder.award);
  return award?.state.kind === 'revoked';
}

/**
 * Claims an idempotency key for an award. Inserting the first free turn decides the race (architecture.md 4.5);
 * claiming again for the same award comes to the same result, so that it can be repeated after a crash.
 */
export async function claimKey(
  store: IssuerStore,
  key: string,
  award: string,
): Promise<ClaimedKey> {
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const record = recordOf(key, turn, award);
    if (await store.awardKeys.insert(record)) return { kind: 'ours', turn };
    const holder = await store.awardKeys.get(record.id);
    if (holder.award === award) return { kind: 'ours', turn };
    if (!(await isReleased(store, holder))) return { kind: 'taken', award: holder.award };
  }
  throw new AppError('conflict', 'This award was made and revoked too many times.');
}

/** The award that holds a key now, or undefined when the key is free. */
export async function holderOfKey(store: IssuerStore, key: string): Promise<string | undefined> {
  const turns = await store.awardKeys.listBy('key', key, { limit: MAX_TURNS });
  const last = turns.at(-1);
  if (last === undefined || (await isReleased(store, last))) return undefined;
  return last.award;
}

/** Gives back what an award holds of a key; does nothing when it holds nothing. */
export async function releaseKey(store: IssuerStore, key: string, award: string): Promise<void> {
  const turns = await store.awardKeys.listBy('key', key, { limit: MAX_TURNS });
  const ours = turns.filter((turn) => turn.award === award && !turn.released);
  await store.awardKeys.putMany(ours.map((turn) => ({ ...turn, released: true })));
}
