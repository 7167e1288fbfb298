import { AppError } from '../../core/errors.ts';
import type { CollectionDefinition, Stored } from '../collection.ts';
import type { SqlRow } from './sqlite-database.ts';

/**
 * Parses a row of `id, doc`. A file can be changed by other hands and by older versions, so what comes
 * out is treated like any input.
 *
 * @throws AppError `internal` naming the collection, the record and the first fault
 */
export function readRecord<T extends Stored>(
  definition: Pick<CollectionDefinition<T>, 'name' | 'schema'>,
  row: SqlRow,
): T {
  const result = definition.schema.safeParse(readJson(row.doc));
  if (result.success) return result.data;
  const fault = result.error.issues[0];
  const where = fault === undefined ? '' : ` (${[...fault.path, fault.message].join(' ')})`;
  throw new AppError(
    'internal',
    `The record "${String(row.id)}" of ${definition.name} is not in the form this version keeps${where}.`,
    { cause: result.error },
  );
}

function readJson(doc: unknown): unknown {
  try {
    return JSON.parse(String(doc));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
