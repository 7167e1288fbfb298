import type { Connection, mongo } from 'mongoose';
import { AppError } from '../../core/errors.ts';
import { databaseOf, readMongoAddress } from './mongo-address.ts';
import type { MongoDocument } from './mongo-document.ts';
import { mongoError } from './mongo-error.ts';

/** What every connection is opened with; only the time to wait for a server can be set in the address as well. */
const OPTIONS = {
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  ignoreUndefined: true,
  connectTimeoutMS: 5000,
  maxPoolSize: 20,
  waitQueueTimeoutMS: 30_000,
  // What is confirmed survives the loss of a server, and what is read cannot be rolled back.
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
} as const;

/** The only way to a MongoDB database; everything it throws is an AppError. */
export class MongoDatabase {
  readonly connection: Connection;
  #open = true;

  private constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Connects to the database that the address names, else `skillseal_<kind>`; what fails is thrown as it is. */
  static async connect(address: string, kind: string): Promise<MongoDatabase> {
    const { query } = readMongoAddress(address);
    // Loaded only here: whoever keeps the data in a file does not wait for it.
    const { createConnection } = await import('mongoose');
    const connection = createConnection(address, {
      ...OPTIONS,
      ...(/(^|&)serverSelectionTimeoutMS=/i.test(query) ? {} : { serverSelectionTimeoutMS: 5000 }),
      dbName: databaseOf(address, kind),
      appName: `skillseal-${kind}`,
    });
    try {
      return new MongoDatabase(await connection.asPromise());
    } catch (error) {
      await connection.destroy();
      throw error;
    }
  }

  collection(name: string): mongo.Collection<MongoDocument> {
    return this.connection.getClient().db(this.connection.name).collection<MongoDocument>(name);
  }

  /**
   * Does some work on the database.
   *
   * @throws AppError `store-unavailable` | `internal`
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#open) throw new AppError('internal', 'The store is closed.');
    try {
      return await work();
    } catch (error) {
      throw mongoError(error);
    }
  }

  /** Releases the connections; a second call does nothing. */
  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.connection.close();
  }
}
