import type { AnyDefinition, CollectionDefinition, Stored } from '../collection.ts';
import type { StoreOf } from '../store.ts';
import { readMongoAddress } from './mongo-address.ts';
import { MongoCollection } from './mongo-collection.ts';
import { MongoDatabase } from './mongo-database.ts';
import { prepareCollection } from './prepare-collection.ts';
import { startError } from './start-error.ts';
import { checkLabel, noteFilled } from './store-label.ts';

/**
 * Opens a store in one MongoDB database, which is made when it is missing, with its indexes.
 * Any number of processes on any number of machines may have it open.
 *
 * @param address `mongodb://…`; without a database it is `skillseal_<kind>`
 * @param kind which program's store this is; a database of another kind is refused
 * @throws AppError `configuration` | `store-unavailable` | `store-newer` | `internal`
 */
export async function openMongo<D extends Readonly<Record<string, AnyDefinition>>>(
  address: string,
  kind: string,
  definitions: D,
): Promise<StoreOf<D>> {
  const { hosts } = readMongoAddress(address);
  try {
    const database = await MongoDatabase.connect(address, kind);
    try {
      await prepare(database, kind, Object.values(definitions));
    } catch (error) {
      await database.close();
      throw error;
    }
    const collections = Object.entries<AnyDefinition>(definitions).map(
      ([name, definition]) =>
        [name, new MongoCollection(database, definition as CollectionDefinition<Stored>)] as const,
    );
    const close = (): Promise<void> => database.close();
    return { ...Object.fromEntries(collections), close } as unknown as StoreOf<D>;
  } catch (error) {
    throw startError(error, kind, hosts);
  }
}

async function prepare(
  database: MongoDatabase,
  kind: string,
  definitions: readonly AnyDefinition[],
): Promise<void> {
  const filled = await checkLabel(database, kind);
  for (const definition of definitions)
    await prepareCollection(database, definition, filled[definition.name] ?? []);
  const isNews = (definition: AnyDefinition): boolean =>
    Object.keys(definition.indexes).some((index) => !filled[definition.name]?.includes(index));
  await noteFilled(database, definitions.filter(isNews));
}
