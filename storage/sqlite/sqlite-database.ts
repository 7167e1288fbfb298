import Database from 'libsql';
import { AppError } from '../../core/errors.ts';
import { assertKeepable } from '../unkeepable.ts';
import { sqliteError } from './sqlite-error.ts';

/** Everything that may be bound to a statement; a boolean is kept as 0 or 1. */
export type SqlValue = string | number | bigint | boolean | Uint8Array | null;
export type SqlRow = Readonly<Record<string, unknown>>;

type BoundValue = Exclude<SqlValue, boolean>;
type Statement = Database.Statement<[BoundValue[]]>;

function toBound(value: SqlValue): BoundValue {
  if (typeof value === 'string') assertKeepable(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  // NaN and the infinities would silently become NULL.
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new AppError('internal', 'The store cannot keep a number that is not finite.');
  return value;
}

/** `get` adds `_metadata`, which is not of the row; bytes come as a Buffer from `get` and as an ArrayBuffer from `all`. */
function toRow(row: object): SqlRow {
  const columns = Object.entries(row).filter(([name]) => name !== '_metadata');
  return Object.fromEntries(columns.map(([name, value]) => [name, toPlain(value)]));
}

function toPlain(value: unknown): unknown {
  return value instanceof ArrayBuffer || value instanceof Uint8Array
    ? new Uint8Array(value)
    : value;
}

/**
 * The only caller of libsql. It binds arrays and nothing else, because a boolean, or a lone Buffer, Date or
 * object, makes libsql abort the whole process with a panic that nothing can catch.
 * Every method throws AppError `internal` in words for a person.
 */
export class SqliteDatabase {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();
  #open = true;

  /** Opens the file, which is made when it is missing; `:memory:` lives as long as this object. */
  constructor(path: string) {
    this.#database = guarded(() => new Database(path));
    // The timeout comes first: changing the journal mode while others write is itself refused as busy.
    this.exec('PRAGMA busy_timeout = 5000');
    this.exec('PRAGMA journal_mode = WAL');
    this.exec('PRAGMA synchronous = FULL');
  }

  exec(sql: string): void {
    guarded(() => this.#live().exec(sql));
  }

  /** Runs a statement that answers no rows; tells how many rows it changed. */
  run(sql: string, values: readonly SqlValue[] = []): number {
    return guarded(() => this.#prepare(sql).run(values.map(toBound)).changes);
  }

  get(sql: string, values: readonly SqlValue[] = []): SqlRow | undefined {
    const row = guarded(() => this.#prepare(sql).get(values.map(toBound)));
    return typeof row === 'object' && row !== null ? toRow(row) : undefined;
  }

  all(sql: string, values: readonly SqlValue[] = []): readonly SqlRow[] {
    const rows = guarded(() => this.#prepare(sql).all(values.map(toBound)));
    return rows.flatMap((row) => (typeof row === 'object' && row !== null ? [toRow(row)] : []));
  }

  /**
   * Does all of the work or none of it. The write lock is taken at once, so that two processes queue up
   * and neither finds out in the middle that it was too late. Calls do not nest.
   */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite has itself undone the transaction after some errors, such as a full disk.
      if (this.#database.inTransaction) this.exec('ROLLBACK');
      throw sqliteError(error);
    }
  }

  /** Lets go of the file; a second call does nothing. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#statements.clear();
    guarded(() => this.#database.close());
  }

  #live(): Database.Database {
    if (!this.#open) throw new AppError('internal', 'The store is closed.');
    return this.#database;
  }

  /** The texts of statements are few and fixed, so the map does not grow with the data. */
  #prepare(sql: string): Statement {
    const database = this.#live();
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare<[BoundValue[]]>(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteError(error);
  }
}
