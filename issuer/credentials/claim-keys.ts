import type { IssuerStore } from '../../storage/store.ts';
import { claimKey, firstTurn } from './claim-key.ts';

export type ClaimedKeys = {
  /** Award → the turn of its key that it holds. */
  readonly turns: ReadonlyMap<string, number>;
  /** Award → the award that holds its key. */
  readonly taken: ReadonlyMap<string, string>;
};

/**
 * Claims the keys of several awards: all first turns in one durable step, and one by one what is not free.
 * It can be repeated after a crash, as claiming one can.
 */
export async function claimKeys(
  store: IssuerStore,
  awards: readonly { readonly id: string; readonly key: string }[],
): Promise<ClaimedKeys> {
  const turns = new Map<string, number>();
  const taken = new Map<string, string>();
  const firsts = awards.map(({ id, key }) => firstTurn(key, id));
  const refused = await store.awardKeys.insertMany(firsts);
  for (const [position, { id, key }] of awards.entries()) {
    // Of two awards with one key in this very list the store names both: asking again tells which one holds it.
    if (!refused.has(firsts[position]?.id ?? '')) turns.set(id, 0);
    else {
      const claimed = await claimKey(store, key, id);
      if (claimed.kind === 'ours') turns.set(id, claimed.turn);
      else taken.set(id, claimed.award);
    }
  }
  return { turns, taken };
}
