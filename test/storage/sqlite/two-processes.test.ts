import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSqlite } from '../../../storage/sqlite/open-sqlite.ts';
import { contractCollections } from '../store-contract.ts';

const script = fileURLToPath(new URL('claim-ids.ts', import.meta.url));

describe('several processes on one file', () => {
  it('all open it at once, wait for each other, and win every id exactly once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'skillseal-processes-'));
    const path = join(folder, 'one.db');
    const run = async (first: string): Promise<number> => {
      const args = ['--import', 'tsx', script, path, first];
      return Number((await promisify(execFile)(process.execPath, args)).stdout);
    };
    const won = await Promise.all(['0', '70', '140'].map(run));
    assert.equal(
      won.reduce((sum, n) => sum + n),
      500,
    );
    const store = openSqlite(path, 'contract', contractCollections);
    assert.deepEqual([await store.used.count(), await store.notes.count()], [200, 300]);
    const writers = (await store.notes.list({ limit: 300 })).map((note) => note.text);
    assert.equal(new Set(writers).size, 1, 'one insertMany is one step: its records stay together');
    await store.close();
    await rm(folder, { recursive: true });
  });
});
