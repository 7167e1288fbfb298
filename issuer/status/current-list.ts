import { MINIMUM_LENGTH } from '../../core/status/build-status-list.ts';
import { type Clock, toDateTimeStamp } from '../../core/time.ts';
import type { StatusList } from '../../schemas/status/status.ts';
import type { IssuerStore } from '../../storage/store.ts';

/**
 * The list in which a centre's next awards are entered. A list more than half full is left alone, so that a random index
 * is found at the first or second try and the unused ones keep hiding the used.
 */
export async function currentList(
  store: IssuerStore,
  clock: Clock,
  centre: string,
  purpose: StatusList['purpose'],
): Promise<StatusList> {
  const lists = await store.statusLists.listBy('centre', `${centre}:${purpose}`, { limit: 10_000 });
  const last = lists.at(-1);
  if (last !== undefined && (await store.statusIndexes.countBy('list', last.id)) <= last.length / 2)
    return last;
  const id = `${centre}-${purpose}-${String(lists.length + 1).padStart(4, '0')}`;
  const createdAt = toDateTimeStamp(clock());
  await store.statusLists.insert({ id, centre, purpose, length: MINIMUM_LENGTH, createdAt });
  return store.statusLists.get(id);
}
