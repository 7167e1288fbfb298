import type { CollectionDefinition, Stored } from '../collection.ts';
import { parseRecord, readJson } from '../parse-record.ts';
import { assertKeepable } from '../unkeepable.ts';

type Head = { readonly _id: string; readonly ix: Readonly<Record<string, string | null>> };

/**
 * How a record lies in MongoDB: beside its id the value of every index, null where the record is left out of it, and the
 * record, as a document, or as JSON text where a document would not give back the same.
 */
export type MongoDocument = (Head & { readonly doc: unknown }) | (Head & { readonly json: string });

const UNSAFE_KEY = /[$.\0]|\p{Surrogate}|^(__proto__|_id)$/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
// MongoDB refuses documents of more than 100 levels.
const MAX_DEPTH = 60;

/**
 * Whether every server gives a value back unchanged from a document: no names with a meaning in queries, no half
 * surrogate pairs, no array directly in an array, no number or object that JSON would change.
 */
function isKeptAsDocument(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return !LONE_SURROGATE.test(value);
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || depth > MAX_DEPTH) return false;
  if (Array.isArray(value))
    return value.every((item) => !Array.isArray(item) && isKeptAsDocument(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(
    ([key, item]) =>
      item === undefined || (!UNSAFE_KEY.test(key) && isKeptAsDocument(item, depth + 1)),
  );
}

/**
 * A record as it is kept.
 *
 * @throws AppError `invalid-input` for an id or a value of an index that the store would change
 */
export function toDocument<T extends Stored>(
  { indexes }: Pick<CollectionDefinition<T>, 'indexes'>,
  record: T,
): MongoDocument {
  assertKeepable(record.id);
  const ix: Record<string, string | null> = {};
  for (const [name, indexed] of Object.entries(indexes)) {
    const value = indexed(record);
    if (value !== undefined) assertKeepable(value);
    ix[name] = value ?? null;
  }
  const head = { _id: record.id, ix };
  return isKeptAsDocument(record, 0)
    ? { ...head, doc: record }
    : { ...head, json: JSON.stringify(record) };
}

/**
 * The record of a document.
 *
 * @throws AppError `internal` naming the collection, the record and the first fault
 */
export function readDocument<T extends Stored>(
  definition: Pick<CollectionDefinition<T>, 'name' | 'schema'>,
  document: MongoDocument,
): T {
  const kept = 'json' in document ? readJson(String(document.json)) : document.doc;
  return parseRecord(definition, String(document._id), kept);
}
