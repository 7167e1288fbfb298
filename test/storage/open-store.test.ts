import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { defineCollection } from '../../storage/collection.ts';
import {
  openIssuerStore,
  openRegisterStore,
  openVerifierStore,
  openWalletStore,
} from '../../storage/open-store.ts';
import { openSqlite } from '../../storage/sqlite/open-sqlite.ts';
import { SqliteDatabase } from '../../storage/sqlite/sqlite-database.ts';
import { rejectsWith, throwsWith } from '../support/rejects-with.ts';

describe('opening a store', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skillseal-open-'));
    path = join(folder, 'deep', 'store.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  for (const [name, open] of Object.entries({
    openIssuerStore,
    openRegisterStore,
    openWalletStore,
    openVerifierStore,
  })) {
    it(`${name} makes folder and file, and opens them again`, async () => {
      for (const value of ['1', '2']) {
        const store = await open(`sqlite:${path}`);
        await store.settings.put({ id: `s${value}`, value });
        assert.equal(await store.settings.count(), Number(value));
        await store.close();
      }
    });
  }

  it('keeps a memory: store to itself and forgets it', async () => {
    const [one, two] = await Promise.all([openWalletStore('memory:'), openWalletStore('memory:')]);
    await one.settings.insert({ id: 'a', value: '' });
    assert.equal(await two.settings.count(), 0);
    await Promise.all([one.close(), two.close()]);
  });

  it('lets no other user of the machine read the file', async function () {
    if (process.platform === 'win32') this.skip();
    const store = await openWalletStore(`sqlite:${path}`);
    for (const file of [path, `${path}-wal`]) assert.equal((await stat(file)).mode & 0o077, 0);
    await store.close();
  });

  it('refuses an address that it does not understand', async () => {
    for (const address of ['', 'sqlite:', '/data/x.db', 'memory', 'postgres://h/db'])
      await rejectsWith(openIssuerStore(address), 'configuration', /use sqlite:.*mongodb:/);
  });

  it('refuses a folder that cannot be written to', async () => {
    await writeFile(join(folder, 'file'), '');
    const address = `sqlite:${join(folder, 'file', 'store.db')}`;
    await rejectsWith(openIssuerStore(address), 'configuration', /cannot be made or opened/);
    await mkdir(path, { recursive: true });
    await rejectsWith(openIssuerStore(`sqlite:${path}`), 'configuration', /cannot be made/);
  });

  it('refuses a file that is no store', async () => {
    await mkdir(join(folder, 'deep'));
    await writeFile(path, 'a text of more than a hundred characters, '.repeat(50));
    await rejectsWith(openIssuerStore(`sqlite:${path}`), 'internal', /not a Skillseal store/);
  });

  it("refuses another program's store", async () => {
    await (await openWalletStore(`sqlite:${path}`)).close();
    await rejectsWith(openIssuerStore(`sqlite:${path}`), 'configuration', /store of the wallet/);
  });

  it('refuses a store of a newer form, stating both, and leaves it as it is', async () => {
    await (await openWalletStore(`sqlite:${path}`)).close();
    const database = new SqliteDatabase(path);
    database.run('UPDATE skillseal_store SET version = 7');
    database.close();
    await rejectsWith(openWalletStore(`sqlite:${path}`), 'store-newer', /form 7.*up to 1/);
    const again = new SqliteDatabase(path);
    assert.equal(again.get('SELECT version FROM skillseal_store')?.version, 7);
    again.close();
  });

  it('adds an index that a new version declares and fills it from the records', async () => {
    const schema = z.strictObject({ id: z.string(), colour: z.string().optional() });
    const older = { pens: defineCollection({ name: 'pens', schema, indexes: {} }) };
    const indexes = { colour: (pen: z.infer<typeof schema>) => pen.colour };
    const newer = { pens: defineCollection({ name: 'pens', schema, indexes }) };
    const before = openSqlite(path, 'test', older);
    const pens = Array.from({ length: 1203 }, (_, n) => ({ id: String(n), colour: 'red' }));
    await before.pens.insertMany([...pens, { id: 'none' }]);
    await before.close();
    const after = openSqlite(path, 'test', newer);
    assert.equal(await after.pens.countBy('colour', 'red'), 1203);
    await after.close();
  });

  it('refuses names that could not stand in a statement', () => {
    const schema = z.strictObject({ id: z.string() });
    const odd = { a: defineCollection({ name: 'a"; DROP', schema, indexes: {} }) };
    throwsWith(() => openSqlite(path, 'test', odd), 'internal', /cannot be the name/);
  });
});
