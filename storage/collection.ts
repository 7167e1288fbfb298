import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';

/** What every stored record has: an id that is unique in its collection. */
export type Stored = { readonly id: string };

/**
 * How a collection is kept: its name, the parser of its records, and the values it can be listed by.
 * An index function gives the value a record is found under, or undefined to leave it out of that index.
 * Listing is ordered by that value's record id, so ids carry the order where order matters.
 */
export type CollectionDefinition<T extends Stored, I extends string = string> = {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly indexes: { readonly [K in I]: (record: T) => string | undefined };
};

/** A definition of which only the shape is known: its index functions take its own records alone. */
export type AnyDefinition = {
  readonly name: string;
  readonly schema: z.ZodType<Stored>;
  readonly indexes: Readonly<Record<string, (record: never) => string | undefined>>;
};

/** A part of a listing: `after` is the last id of the part before. */
export type Page = { readonly after?: string | undefined; readonly limit: number };

/**
 * The few primitives on which everything rests. `insert` under a unique id is the only atomic step
 * (architecture.md 4.5): redemptions, index reservations and decisions are races that exactly one insert wins.
 */
export interface Collection<T extends Stored, I extends string = string> {
  /** Adds a record; false when the id exists already, and then nothing changes. Durable when it resolves. */
  insert(record: T): Promise<boolean>;
  /** Adds many records in one durable step; answers the ids that existed already and were left as they are. */
  insertMany(records: readonly T[]): Promise<ReadonlySet<string>>;
  /** Replaces the whole record, or adds it. The last writer wins: never use it to decide a race. */
  put(record: T): Promise<void>;
  putMany(records: readonly T[]): Promise<void>;
  /** Removes a record; false when there was none. */
  remove(id: string): Promise<boolean>;
  find(id: string): Promise<T | undefined>;
  /** The record, or AppError `not-found`. */
  get(id: string): Promise<T>;
  findMany(ids: readonly string[]): Promise<readonly T[]>;
  /** Records whose index has the value, by ascending id. */
  listBy(index: I, value: string, page: Page): Promise<readonly T[]>;
  /** All records, by ascending id. */
  list(page: Page): Promise<readonly T[]>;
  countBy(index: I, value: string): Promise<number>;
  count(): Promise<number>;
}

/** Declares a collection; only narrows types. */
export function defineCollection<T extends Stored, I extends string>(
  definition: CollectionDefinition<T, I>,
): CollectionDefinition<T, I> {
  return definition;
}

/** Reads a whole index part by part, so that neither memory nor the time between two requests grows with its length. */
export async function* eachBy<T extends Stored, I extends string>(
  collection: Collection<T, I>,
  index: I,
  value: string,
  size = 500,
): AsyncGenerator<T> {
  let after: string | undefined;
  for (;;) {
    const part = await collection.listBy(index, value, { after, limit: size });
    yield* part;
    if (part.length < size) return;
    after = part.at(-1)?.id;
    // An embedded store answers without waiting for anything, so that nothing else would get a turn.
    await nextTurn();
  }
}
