import type { Schema } from 'mongoose';
import type { AnyDefinition, CollectionDefinition, Stored } from '../collection.ts';
import { safeName } from '../safe-name.ts';
import type { MongoDatabase } from './mongo-database.ts';
import { readDocument, toDocument } from './mongo-document.ts';

/** Few, for the reason that MongoCollection puts few at once. */
const PART = 20;

/** Types and indexes of a collection for mongoose; what a record may hold is for its zod schema alone to say. */
async function schemaOf(definition: AnyDefinition): Promise<Schema> {
  const { Schema } = await import('mongoose');
  const { Mixed } = Schema.Types;
  const schema = new Schema(
    { _id: { type: String, required: true }, ix: Mixed, doc: Mixed, json: String },
    { collection: safeName(definition.name), versionKey: false, strict: true },
  );
  for (const index of Object.keys(definition.indexes))
    schema.index({ [`ix.${safeName(index)}`]: 1, _id: 1 });
  return schema;
}

/**
 * Makes the indexes of a collection, before anything is served from it. An index that the code declares and the records
 * lack is filled from them, so that a new version opens an older store; the label keeps the names of those that are full.
 *
 * @param filled the indexes that are known to be full
 */
export async function prepareCollection(
  database: MongoDatabase,
  definition: AnyDefinition,
  filled: readonly string[],
): Promise<void> {
  const schema = await schemaOf(definition);
  await database.connection.model(definition.name, schema).createIndexes();
  for (const index of Object.keys(definition.indexes))
    if (!filled.includes(index))
      await fillIndex(database, definition as CollectionDefinition<Stored>, index);
}

async function fillIndex(
  database: MongoDatabase,
  definition: CollectionDefinition<Stored>,
  index: string,
): Promise<void> {
  const documents = database.collection(definition.name);
  const field = `ix.${index}`;
  for (let after = ''; ; ) {
    const part = await documents
      .find({ _id: { $gt: after }, [field]: { $exists: false } })
      .sort({ _id: 1 })
      .limit(PART)
      .toArray();
    const writes = part.map((document) => {
      const { ix } = toDocument(definition, readDocument(definition, document));
      // A program of this version may have written the record since: then it has the value, and a newer one.
      const filter = { _id: document._id, [field]: { $exists: false } };
      return { updateOne: { filter, update: { $set: { [field]: ix[index] ?? null } } } };
    });
    if (writes.length > 0) await documents.bulkWrite(writes, { ordered: false });
    const last = part.at(-1);
    if (last === undefined || part.length < PART) return;
    after = last._id;
  }
}
