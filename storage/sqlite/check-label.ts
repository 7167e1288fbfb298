import { checkSchemaVersion, SCHEMA_VERSION } from '../schema-version.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/**
 * Notes in a new store what it is for and which form it has, and compares that in an existing one.
 *
 * @throws AppError `store-newer` for a store of a later form, `configuration` for a store of another program
 */
export function checkLabel(database: SqliteDatabase, kind: string): void {
  database.run(
    'CREATE TABLE IF NOT EXISTS skillseal_store (one INTEGER PRIMARY KEY CHECK (one = 1), kind TEXT NOT NULL, version INTEGER NOT NULL)',
  );
  database.run('INSERT OR IGNORE INTO skillseal_store (one, kind, version) VALUES (1, ?, ?)', [
    kind,
    SCHEMA_VERSION,
  ]);
  const row = database.get('SELECT kind, version FROM skillseal_store');
  checkSchemaVersion({ kind: row?.kind, version: row?.version }, kind);
}
