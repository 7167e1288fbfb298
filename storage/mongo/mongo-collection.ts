import type { mongo } from 'mongoose';
import { AppError } from '../../core/errors.ts';
import type { Collection, CollectionDefinition, Page, Stored } from '../collection.ts';
import { assertKeepable } from '../unkeepable.ts';
import type { MongoDatabase } from './mongo-database.ts';
import { type MongoDocument, readDocument, toDocument } from './mongo-document.ts';
import { isDuplicate, takenPlaces } from './mongo-error.ts';

type Filter = mongo.Filter<MongoDocument>;

/** How many ids go into one question: well below the 16 MB that a message may have. */
const IDS_AT_ONCE = 1000;
/**
 * How many replacements go into one command. FerretDB holds a connection to its own store for each until the command
 * ends, and waits for ever when it has given away all 100 of them.
 */
const PUTS_AT_ONCE = 20;
const PUT_TRIES = 5;

/** A collection as one MongoDB collection. Nothing but an insert under a unique id is relied on to be atomic. */
export class MongoCollection<T extends Stored, I extends string> implements Collection<T, I> {
  readonly #database: MongoDatabase;
  readonly #definition: CollectionDefinition<T, I>;
  readonly #documents: mongo.Collection<MongoDocument>;

  constructor(database: MongoDatabase, definition: CollectionDefinition<T, I>) {
    this.#database = database;
    this.#definition = definition;
    this.#documents = database.collection(definition.name);
  }

  async insert(record: T): Promise<boolean> {
    const document = toDocument(this.#definition, record);
    return this.#database.run(async () => {
      try {
        await this.#documents.insertOne(document);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    });
  }

  /** Not one step here: what was inserted before a failure stays, and trying again by the same ids completes it. */
  async insertMany(records: readonly T[]): Promise<ReadonlySet<string>> {
    const documents = records.map((record) => toDocument(this.#definition, record));
    if (documents.length === 0) return new Set();
    return this.#database.run(async () => {
      try {
        await this.#documents.insertMany(documents, { ordered: false });
        return new Set<string>();
      } catch (error) {
        const taken = takenPlaces(error);
        if (taken === undefined) throw error;
        return new Set(taken.flatMap((place) => documents[place]?._id ?? []));
      }
    });
  }

  async put(record: T): Promise<void> {
    await this.putMany([record]);
  }

  async putMany(records: readonly T[]): Promise<void> {
    // Of two records with one id the last counts; without this their order would be open.
    const last = new Map(
      records.map((record) => [record.id, toDocument(this.#definition, record)] as const),
    );
    const writes = [...last.values()].map((replacement) => ({
      replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
    }));
    for (let start = 0; start < writes.length; start += PUTS_AT_ONCE) {
      const part = writes.slice(start, start + PUTS_AT_ONCE);
      await this.#database.run(() => this.#replace(part, PUT_TRIES));
    }
  }

  /** Two that add the same record at once can meet as a duplicate: the one that lost replaces it on its next try. */
  async #replace(
    writes: readonly mongo.AnyBulkWriteOperation<MongoDocument>[],
    tries: number,
  ): Promise<void> {
    try {
      await this.#documents.bulkWrite(writes, { ordered: false });
    } catch (error) {
      if (tries <= 1 || takenPlaces(error) === undefined) throw error;
      await this.#replace(writes, tries - 1);
    }
  }

  async remove(id: string): Promise<boolean> {
    assertKeepable(id);
    const { deletedCount } = await this.#database.run(() => this.#documents.deleteOne({ _id: id }));
    return deletedCount > 0;
  }

  async find(id: string): Promise<T | undefined> {
    assertKeepable(id);
    const document = await this.#database.run(() => this.#documents.findOne({ _id: id }));
    return document === null ? undefined : readDocument(this.#definition, document);
  }

  async get(id: string): Promise<T> {
    const record = await this.find(id);
    if (record !== undefined) return record;
    const what = this.#definition.name.replaceAll('_', ' ');
    throw new AppError('not-found', `There is nothing with the id "${id}" among the ${what}.`);
  }

  async findMany(ids: readonly string[]): Promise<readonly T[]> {
    for (const id of ids) assertKeepable(id);
    const found = new Map<string, T>();
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
      const part = ids.slice(start, start + IDS_AT_ONCE);
      const records = await this.#read({ _id: { $in: part } }, part.length);
      for (const record of records) found.set(record.id, record);
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async listBy(index: I, value: string, page: Page): Promise<readonly T[]> {
    return this.#page(this.#filter(index, value), page);
  }

  async list(page: Page): Promise<readonly T[]> {
    return this.#page({}, page);
  }

  async countBy(index: I, value: string): Promise<number> {
    const filter = this.#filter(index, value);
    return this.#database.run(() => this.#documents.countDocuments(filter));
  }

  async count(): Promise<number> {
    return this.#database.run(() => this.#documents.countDocuments({}));
  }

  /** Only a declared index becomes part of a query: the name could come from elsewhere at run time. */
  #filter(index: I, value: string): Filter {
    if (!Object.hasOwn(this.#definition.indexes, index))
      throw new AppError('internal', `${this.#definition.name} has no index "${index}".`);
    assertKeepable(value);
    return { [`ix.${index}`]: value };
  }

  async #page(filter: Filter, { after = '', limit }: Page): Promise<readonly T[]> {
    // MongoDB reads a limit of nothing as no limit.
    if (limit <= 0) return [];
    assertKeepable(after);
    return this.#read({ ...filter, _id: { $gt: after } }, limit);
  }

  async #read(filter: Filter, limit: number): Promise<readonly T[]> {
    const documents = await this.#database.run(() =>
      this.#documents.find(filter).sort({ _id: 1 }).limit(limit).batchSize(limit).toArray(),
    );
    return documents.map((document) => readDocument(this.#definition, document));
  }
}
