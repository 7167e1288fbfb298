import assert from 'node:assert/strict';
import { BatchJobs } from '../../../issuer/batches/batch-jobs.ts';
import { importBatch } from '../../../issuer/batches/import-batch.ts';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { resumeBatches } from '../../../issuer/batches/resume-batches.ts';
import { signBatch } from '../../../issuer/batches/sign-batch.ts';
import { undoBatch } from '../../../issuer/batches/undo-batch.ts';
import type { Batch } from '../../../schemas/batch/batch.ts';
import { Crash, crashingStore } from './crashing-store.ts';
import { bytesOf, importList, LIST, NOW, rowsOf, type TestIssuer, testIssuer } from './support.ts';

const RELEASE = { by: 'officer-1', delivery: { kind: 'mail', transactionCode: false } } as const;
const UNDO = { by: 'officer-1', reason: 'The wrong list.' } as const;

/** Runs until the write with this number, which does not happen any more; tells whether it got that far. */
async function crashesAt(
  deps: TestIssuer,
  allowed: number,
  work: (deps: TestIssuer) => Promise<unknown>,
): Promise<boolean> {
  try {
    await work({ ...deps, store: crashingStore(deps.store, allowed) });
    return false;
  } catch (error) {
    assert.ok(error instanceof Crash, String(error));
    return true;
  }
}

/** A new start of the program, which also releases again what the officer sees as a draft. */
async function startAgain(deps: TestIssuer, batch: Batch): Promise<void> {
  const jobs = new BatchJobs(deps, (error) => assert.fail(String(error)));
  await resumeBatches(deps, jobs);
  if ((await deps.store.batches.get(batch.id)).state === 'draft') {
    await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    await jobs.start(batch.id);
  }
  await jobs.wait(batch.id);
}

async function assertOnce(deps: TestIssuer, batch: Batch): Promise<void> {
  const { store } = deps;
  const rows = await rowsOf(store, batch);
  assert.deepEqual(
    rows.map((row) => row.state),
    ['signed', 'signed', 'signed'],
  );
  const ids = rows.map((row) => row.award).sort();
  const awards = await store.awards.list({ limit: 100 });
  assert.deepEqual(
    awards.map((award) => award.id),
    ids,
  );
  assert.deepEqual(
    (await store.credentials.list({ limit: 100 })).map((credential) => credential.id),
    ids,
  );
  assert.equal(await store.statusIndexes.count(), 3);
  assert.equal(await store.awardKeys.count(), 3);
  assert.deepEqual([...new Set(deps.delivered)].sort(), ids);
  assert.equal((await store.batches.get(batch.id)).state, 'done');
}

describe('a crash', () => {
  it('between any two writes of release and signing loses and doubles nothing', async () => {
    for (let allowed = 0; ; allowed += 1) {
      const deps = await testIssuer();
      const batch = await importList(deps);
      const crashed = await crashesAt(deps, allowed, async (doomed) => {
        await releaseBatch(doomed, { batch: batch.id, ...RELEASE });
        await signBatch(doomed, batch.id);
      });
      await startAgain(deps, batch);
      await assertOnce(deps, batch);
      await deps.store.close();
      if (!crashed) {
        assert.ok(allowed > 8, `only ${allowed} writes were tried`);
        return;
      }
    }
  });

  it('between any two writes of undoing revokes everything in the end, and the list can come again', async () => {
    for (let allowed = 0; ; allowed += 1) {
      const deps = await testIssuer();
      const batch = await importList(deps);
      await releaseBatch(deps, { batch: batch.id, ...RELEASE });
      await signBatch(deps, batch.id);
      const crashed = await crashesAt(deps, allowed, (doomed) =>
        undoBatch(doomed, { batch: batch.id, ...UNDO }),
      );
      await resumeBatches(deps, new BatchJobs(deps, assert.fail));
      if (allowed === 0) await undoBatch(deps, { batch: batch.id, ...UNDO });
      const awards = await deps.store.awards.list({ limit: 100 });
      assert.ok(awards.every(({ state }) => state.kind === 'revoked'));
      assert.equal(await deps.store.statusBits.count(), 3);
      const again = await importList(deps);
      assert.ok((await rowsOf(deps.store, again)).every((row) => row.state === 'ready'));
      await deps.store.close();
      if (!crashed) return;
    }
  });

  it('while a list is read leaves nothing that a later start does not remove', async () => {
    const deps = await testIssuer();
    const input = { centre: 'kerry', achievement: 'safe-lifting', fileName: 'l.csv', by: 'x' };
    const crashed = await crashesAt(deps, 1, (doomed) =>
      importBatch(doomed, { ...input, source: bytesOf(LIST) }),
    );
    assert.ok(crashed);
    assert.equal((await deps.store.batches.list({ limit: 9 }))[0]?.state, 'reading');
    const later = { ...deps, clock: () => new Date(NOW.getTime() + 2 * 3_600_000) };
    await resumeBatches(later, new BatchJobs(later, assert.fail));
    assert.equal(await deps.store.batches.count(), 0);
    assert.equal(await deps.store.batchRows.count(), 0);
  });
});
