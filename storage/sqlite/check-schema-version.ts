import { AppError } from '../../core/errors.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** Raised when an older version of the program could no longer work with a store of this one. */
export const SCHEMA_VERSION = 1;

/**
 * Notes in a new store what it is for and which form it has, and compares that in an existing one.
 *
 * @throws AppError `store-newer` for a store of a later form, `configuration` for a store of another program
 */
export function checkSchemaVersion(database: SqliteDatabase, kind: string): void {
  database.run(
    'CREATE TABLE IF NOT EXISTS skillseal_store (one INTEGER PRIMARY KEY CHECK (one = 1), kind TEXT NOT NULL, version INTEGER NOT NULL)',
  );
  database.run('INSERT OR IGNORE INTO skillseal_store (one, kind, version) VALUES (1, ?, ?)', [
    kind,
    SCHEMA_VERSION,
  ]);
  const row = database.get('SELECT kind, version FROM skillseal_store');
  if (row?.kind !== kind)
    throw new AppError(
      'configuration',
      `This is the store of the ${String(row?.kind)}, not of the ${kind}. Each program needs an address of its own.`,
    );
  if (Number(row.version) > SCHEMA_VERSION)
    throw new AppError(
      'store-newer',
      `The store has form ${String(row.version)}, and this version of Skillseal knows forms up to ${SCHEMA_VERSION}. Install a newer version; nothing was changed.`,
    );
}
