import { randomBytes } from 'node:crypto';
import { createConnection, type mongo } from 'mongoose';

/** The server of MongoDB's protocol that `.ci/run` or a person started; undefined without one. */
export const mongoUri = process.env.MONGODB_URI;

const MISSING = "skipped: no server of MongoDB's protocol (MONGODB_URI)";

/** Skips a suite that needs the server, and says so: it never passes without one. */
export function describeWithMongo(name: string, suite: (uri: string) => void): void {
  if (mongoUri !== undefined) describe(name, () => suite(mongoUri));
  else
    describe(name, () => {
      it(MISSING, function () {
        process.stdout.write(`      ${name}: ${MISSING}\n`);
        this.skip();
      });
    });
}

/** A database of its own on the server, with a way behind the back of the store. */
export type MongoPlace = {
  readonly address: string;
  readonly direct: mongo.Db;
  dispose(): Promise<void>;
};

/** Opens a fresh, empty database, which disappears with the place. */
export async function makeMongoPlace(uri: string): Promise<MongoPlace> {
  const address = new URL(uri);
  address.pathname = `/skillseal_test_${randomBytes(6).toString('hex')}`;
  const connection = await createConnection(address.href).asPromise();
  return {
    address: address.href,
    direct: connection.getClient().db(connection.name),
    dispose: async () => {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
