import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../../storage/sqlite/open-sqlite.ts';
import { SqliteDatabase } from '../../../storage/sqlite/sqlite-database.ts';
import {
  type ContractPlace,
  contractCollections,
  describeStoreContract,
} from '../store-contract.ts';

async function makePlace(): Promise<ContractPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'skillseal-store-'));
  const path = join(folder, 'contract.db');
  return {
    open: async () => openSqlite(path, 'contract', contractCollections),
    damage: async (id, doc) => {
      const database = new SqliteDatabase(path);
      database.run('UPDATE notes SET doc = ? WHERE id = ?', [doc, id]);
      database.close();
    },
    dispose: () => rm(folder, { recursive: true }),
  };
}

describeStoreContract('SQLite', makePlace);
