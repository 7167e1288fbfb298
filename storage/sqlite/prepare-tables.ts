import type { AnyDefinition, CollectionDefinition, Stored } from '../collection.ts';
import { safeName } from '../safe-name.ts';
import { readRecord } from './read-record.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/**
 * Makes the table of a collection with its indexes. An index that the code declares and the file lacks is
 * added and filled from the records, so that a new version opens an older store.
 */
export function prepareTable(database: SqliteDatabase, definition: AnyDefinition): void {
  const table = safeName(definition.name);
  database.run(
    `CREATE TABLE IF NOT EXISTS "${table}" (id TEXT PRIMARY KEY NOT NULL, doc TEXT NOT NULL)`,
  );
  const columns = database.all(`SELECT name FROM pragma_table_info('${table}')`);
  const present = new Set(columns.map((row) => String(row.name)));
  for (const index of Object.keys(definition.indexes)) {
    const column = `ix_${safeName(index)}`;
    if (!present.has(column)) {
      database.run(`ALTER TABLE "${table}" ADD COLUMN "${column}" TEXT`);
      fillColumn(database, definition as CollectionDefinition<Stored>, index);
    }
    database.run(`CREATE INDEX IF NOT EXISTS "${table}_${column}" ON "${table}" ("${column}", id)`);
  }
}

function fillColumn(
  database: SqliteDatabase,
  definition: CollectionDefinition<Stored>,
  index: string,
): void {
  const indexed = definition.indexes[index];
  if (indexed === undefined) return;
  let after = '';
  for (;;) {
    const rows = database.all(
      `SELECT id, doc FROM "${definition.name}" WHERE id > ? ORDER BY id LIMIT 500`,
      [after],
    );
    for (const row of rows) {
      after = String(row.id);
      const value = indexed(readRecord(definition, row)) ?? null;
      database.run(`UPDATE "${definition.name}" SET "ix_${index}" = ? WHERE id = ?`, [
        value,
        after,
      ]);
    }
    if (rows.length < 500) return;
  }
}
