import { AppError } from '../core/errors.ts';
import type { CollectionDefinition, Stored } from './collection.ts';

/**
 * Parses what a store kept under an id. A store can be changed by other hands and by older versions, so what comes
 * out is treated like any input.
 *
 * @throws AppError `internal` naming the collection, the record and the first fault
 */
export function parseRecord<T extends Stored>(
  definition: Pick<CollectionDefinition<T>, 'name' | 'schema'>,
  id: string,
  kept: unknown,
): T {
  const result = definition.schema.safeParse(kept);
  if (result.success) return result.data;
  const fault = result.error.issues[0];
  const where = fault === undefined ? '' : ` (${[...fault.path, fault.message].join(' ')})`;
  throw new AppError(
    'internal',
    `The record "${id}" of ${definition.name} is not in the form this version keeps${where}.`,
    { cause: result.error },
  );
}

/** The value of a JSON text; undefined, which no schema accepts, for a text that is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
