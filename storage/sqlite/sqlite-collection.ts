import { AppError } from '../../core/errors.ts';
import type { Collection, CollectionDefinition, Page, Stored } from '../collection.ts';
import { readRecord } from './read-record.ts';
import type { SqliteDatabase, SqlValue } from './sqlite-database.ts';

/** A collection as one table: the record as JSON, and a column for every value it is listed by. */
export class SqliteCollection<T extends Stored, I extends string> implements Collection<T, I> {
  readonly #database: SqliteDatabase;
  readonly #definition: CollectionDefinition<T, I>;
  readonly #indexes: readonly ((record: T) => string | undefined)[];
  readonly #columns: string;
  readonly #marks: string;

  constructor(database: SqliteDatabase, definition: CollectionDefinition<T, I>) {
    const names = Object.keys(definition.indexes).map((name) => `, "ix_${name}"`);
    this.#database = database;
    this.#definition = definition;
    this.#indexes = Object.values<(record: T) => string | undefined>(definition.indexes);
    this.#columns = `(id, doc${names.join('')})`;
    this.#marks = `(?, ?${', ?'.repeat(names.length)})`;
  }

  async insert(record: T): Promise<boolean> {
    return this.#insert(record);
  }

  async insertMany(records: readonly T[]): Promise<ReadonlySet<string>> {
    const existing = this.#database.transaction(() =>
      records.filter((record) => !this.#insert(record)),
    );
    return new Set(existing.map((record) => record.id));
  }

  async put(record: T): Promise<void> {
    this.#put(record);
  }

  async putMany(records: readonly T[]): Promise<void> {
    this.#database.transaction(() => {
      for (const record of records) this.#put(record);
    });
  }

  async remove(id: string): Promise<boolean> {
    return this.#database.run(`DELETE FROM ${this.#table} WHERE id = ?`, [id]) > 0;
  }

  async find(id: string): Promise<T | undefined> {
    const row = this.#database.get(`SELECT id, doc FROM ${this.#table} WHERE id = ?`, [id]);
    return row === undefined ? undefined : readRecord(this.#definition, row);
  }

  async get(id: string): Promise<T> {
    const record = await this.find(id);
    if (record !== undefined) return record;
    const what = this.#definition.name.replaceAll('_', ' ');
    throw new AppError('not-found', `There is nothing with the id "${id}" among the ${what}.`);
  }

  async findMany(ids: readonly string[]): Promise<readonly T[]> {
    const found = await Promise.all(ids.map((id) => this.find(id)));
    return found.filter((record) => record !== undefined);
  }

  async listBy(index: I, value: string, page: Page): Promise<readonly T[]> {
    const where = `${this.#column(index)} = ? AND id > ?`;
    return this.#select(where, [value, page.after ?? '', page.limit]);
  }

  async list(page: Page): Promise<readonly T[]> {
    return this.#select('id > ?', [page.after ?? '', page.limit]);
  }

  async countBy(index: I, value: string): Promise<number> {
    return this.#count(`WHERE ${this.#column(index)} = ?`, [value]);
  }

  async count(): Promise<number> {
    return this.#count('', []);
  }

  get #table(): string {
    return `"${this.#definition.name}"`;
  }

  /** Only a declared index becomes part of a statement: the name could come from elsewhere at run time. */
  #column(index: I): string {
    if (Object.hasOwn(this.#definition.indexes, index)) return `"ix_${index}"`;
    throw new AppError('internal', `${this.#definition.name} has no index "${index}".`);
  }

  #values(record: T): SqlValue[] {
    const values = this.#indexes.map((indexed) => indexed(record) ?? null);
    return [record.id, JSON.stringify(record), ...values];
  }

  #insert(record: T): boolean {
    const sql = `INSERT INTO ${this.#table} ${this.#columns} VALUES ${this.#marks} ON CONFLICT (id) DO NOTHING`;
    return this.#database.run(sql, this.#values(record)) > 0;
  }

  #put(record: T): void {
    const sql = `INSERT OR REPLACE INTO ${this.#table} ${this.#columns} VALUES ${this.#marks}`;
    this.#database.run(sql, this.#values(record));
  }

  #select(where: string, values: readonly SqlValue[]): readonly T[] {
    const sql = `SELECT id, doc FROM ${this.#table} WHERE ${where} ORDER BY id LIMIT ?`;
    return this.#database.all(sql, values).map((row) => readRecord(this.#definition, row));
  }

  #count(where: string, values: readonly SqlValue[]): number {
    const row = this.#database.get(`SELECT count(*) AS n FROM ${this.#table} ${where}`, values);
    return Number(row?.n ?? 0);
  }
}
