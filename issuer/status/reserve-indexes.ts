import { randomInt } from 'node:crypto';
import { AppError } from '../../core/errors.ts';
import type { Clock } from '../../core/time.ts';
import type { StatusIndex, StatusList } from '../../schemas/status/status.ts';
import type { IssuerStore } from '../../storage/store.ts';
import { currentList } from './current-list.ts';

const MAX_TRIES = 100;

export type ReservedIndex = { readonly list: string; readonly index: number };

function draw(list: StatusList, awards: readonly string[]): StatusIndex[] {
  const taken = new Set<number>();
  return awards.map((award) => {
    let index = randomInt(list.length);
    while (taken.has(index)) index = randomInt(list.length);
    taken.add(index);
    return { id: `${list.id}:${index}`, list: list.id, index, award };
  });
}

async function findReserved(
  store: IssuerStore,
  awards: readonly string[],
): Promise<Map<string, ReservedIndex>> {
  const reserved = new Map<string, ReservedIndex>();
  for (const award of awards) {
    const [first] = await store.statusIndexes.listBy('award', award, { limit: 1 });
    if (first !== undefined) reserved.set(award, { list: first.list, index: first.index });
  }
  return reserved;
}

/**
 * Gives each award an index of a status list: random, so that it tells nothing about the award, and unique, because
 * inserting a taken one fails. An award that has one keeps it, so that this can be repeated after a crash.
 */
export async function reserveIndexes(
  { store, clock }: { readonly store: IssuerStore; readonly clock: Clock },
  centre: string,
  purpose: StatusList['purpose'],
  awards: readonly string[],
): Promise<ReadonlyMap<string, ReservedIndex>> {
  const reserved = await findReserved(store, awards);
  let open = awards.filter((award) => !reserved.has(award));
  for (let tries = 0; open.length > 0; tries += 1) {
    if (tries === MAX_TRIES) throw new AppError('internal', 'No free status index was found.');
    const drawn = draw(await currentList(store, clock, centre, purpose), open);
    const refused = await store.statusIndexes.insertMany(drawn);
    for (const { id, list, index, award } of drawn) {
      if (!refused.has(id)) reserved.set(award, { list, index });
    }
    open = open.filter((award) => !reserved.has(award));
  }
  return reserved;
}
