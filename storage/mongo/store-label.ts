import type { mongo } from 'mongoose';
import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import type { AnyDefinition } from '../collection.ts';
import { checkSchemaVersion, SCHEMA_VERSION } from '../schema-version.ts';
import type { MongoDatabase } from './mongo-database.ts';
import { isDuplicate } from './mongo-error.ts';

const COLLECTION = 'skillseal_store';
const LABEL = 'label';

const labelSchema = z.looseObject({
  kind: z.string(),
  version: z.number(),
  filled: z.record(z.string(), z.array(z.string())),
});

/** The full indexes of each collection. */
export type FilledIndexes = Readonly<Record<string, readonly string[]>>;

type Label = {
  readonly _id: string;
  readonly kind: string;
  readonly version: number;
  readonly filled: FilledIndexes;
};

function labels({ connection }: MongoDatabase): mongo.Collection<Label> {
  return connection.getClient().db(connection.name).collection<Label>(COLLECTION);
}

/**
 * Notes in a new store what it is for and which form it has, and compares that in an existing one.
 *
 * @returns the indexes that are known to be full
 * @throws AppError `store-newer` for a store of a later form, `configuration` for a store of another program or none
 */
export async function checkLabel(database: MongoDatabase, kind: string): Promise<FilledIndexes> {
  const collection = labels(database);
  try {
    await collection.insertOne({ _id: LABEL, kind, version: SCHEMA_VERSION, filled: {} });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const label = labelSchema.safeParse(await collection.findOne({ _id: LABEL }));
  if (!label.success)
    throw new AppError(
      'configuration',
      `The database for the ${kind}'s store is not a Skillseal store. Choose another address.`,
    );
  checkSchemaVersion(label.data, kind);
  return label.data.filled;
}

/** Notes that all indexes of these collections are full now. */
export async function noteFilled(
  database: MongoDatabase,
  definitions: readonly AnyDefinition[],
): Promise<void> {
  const filled = Object.fromEntries(
    definitions.map(({ name, indexes }) => [`filled.${name}`, Object.keys(indexes)]),
  );
  if (definitions.length > 0) await labels(database).updateOne({ _id: LABEL }, { $set: filled });
}
