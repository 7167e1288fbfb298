import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { AnyDefinition, CollectionDefinition, Stored } from '../collection.ts';
import type { StoreOf } from '../store.ts';
import { checkLabel } from './check-label.ts';
import { prepareTable } from './prepare-tables.ts';
import { SqliteCollection } from './sqlite-collection.ts';
import { SqliteDatabase } from './sqlite-database.ts';

/**
 * Opens a store in one SQLite file (WAL, synchronous FULL), which is made when it is missing.
 * Several processes may have the same file open.
 *
 * @param path a file, or `:memory:`
 * @param kind which program's store this is; a file of another kind is refused
 * @throws AppError `configuration` | `store-newer` | `internal`
 */
export function openSqlite<D extends Readonly<Record<string, AnyDefinition>>>(
  path: string,
  kind: string,
  definitions: D,
): StoreOf<D> {
  if (path !== ':memory:') makeFile(path);
  const database = new SqliteDatabase(path);
  try {
    database.transaction(() => {
      checkLabel(database, kind);
      for (const definition of Object.values(definitions)) prepareTable(database, definition);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  const collections = Object.entries<AnyDefinition>(definitions).map(
    ([name, definition]) =>
      [name, new SqliteCollection(database, definition as CollectionDefinition<Stored>)] as const,
  );
  const close = async (): Promise<void> => database.close();
  return { ...Object.fromEntries(collections), close } as unknown as StoreOf<D>;
}

/** The file holds names and addresses of people: no one else on the machine may read it. SQLite gives its side files the same mode. */
function makeFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  } catch (cause) {
    throw new AppError(
      'configuration',
      `The store ${path} cannot be made or opened. Check that its folder may be written to.`,
      { cause },
    );
  }
}
