import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSqlite } from '../../../storage/sqlite/open-sqlite.ts';
import { contractCollections } from '../store-contract.ts';

const run = (script: string, ...args: readonly string[]) => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return promisify(execFile)(process.execPath, ['--import', 'tsx', path, ...args]);
};

describe('several processes on one file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skillseal-processes-'));
    path = join(folder, 'one.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('all open it at once, wait for each other, and win every id exactly once', async () => {
    const won = await Promise.all(
      ['0', '70', '140'].map(async (first) =>
        Number((await run('claim-ids.ts', path, first)).stdout),
      ),
    );
    assert.equal(
      won.reduce((sum, n) => sum + n),
      500,
    );
    const store = openSqlite(path, 'contract', contractCollections);
    assert.deepEqual([await store.used.count(), await store.notes.count()], [200, 300]);
    const writers = (await store.notes.list({ limit: 300 })).map((note) => note.text);
    assert.equal(new Set(writers).size, 1, 'one insertMany is one step: its records stay together');
    await store.close();
  });

  it('lose nothing and keep nothing by halves when one of them is killed in the middle of a step', async () => {
    const store = openSqlite(path, 'contract', contractCollections);
    await store.used.insert({ id: 'before' });
    await assert.rejects(run('die-in-transaction.ts', path), { signal: 'SIGKILL' });
    assert.equal(await store.used.insert({ id: 'after' }), true, 'the lock of the dead is free');
    const kept = (await store.used.list({ limit: 9 })).map((record) => record.id);
    assert.deepEqual(kept, ['after', 'before']);
    await store.close();
  });
});
