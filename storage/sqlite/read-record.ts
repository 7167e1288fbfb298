import type { CollectionDefinition, Stored } from '../collection.ts';
import { parseRecord, readJson } from '../parse-record.ts';
import type { SqlRow } from './sqlite-database.ts';

/**
 * Parses a row of `id, doc`.
 *
 * @throws AppError `internal` naming the collection, the record and the first fault
 */
export function readRecord<T extends Stored>(
  definition: Pick<CollectionDefinition<T>, 'name' | 'schema'>,
  row: SqlRow,
): T {
  return parseRecord(definition, String(row.id), readJson(String(row.doc)));
}
