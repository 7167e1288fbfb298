import assert from 'node:assert/strict';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { signBatch } from '../../../issuer/batches/sign-batch.ts';
import { importList, rowsOf, testIssuer } from './support.ts';

const RELEASE = { by: 'officer-1', delivery: { kind: 'mail', transactionCode: false } } as const;

describe('a batch, from the list to signed credentials', () => {
  it('signs nothing before it is released, and every good row after', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps);
    assert.deepEqual(
      (await rowsOf(deps.store, batch)).map(({ row, state, problems }) => ({
        row,
        state,
        problems,
      })),
      [2, 3, 4].map((row) => ({ row, state: 'ready', problems: [] })),
    );
    assert.equal(await deps.store.credentials.count(), 0);
    await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    await signBatch(deps, batch.id);
    assert.equal(await deps.store.credentials.count(), 3);
    assert.equal((await deps.store.batches.get(batch.id)).state, 'done');
    assert.equal(deps.delivered.length, 3);
  });

  it('issues nothing twice when the same list comes again', async () => {
    const deps = await testIssuer();
    for (const expected of ['signed', 'skipped']) {
      const batch = await importList(deps);
      await releaseBatch(deps, { batch: batch.id, ...RELEASE });
      await signBatch(deps, batch.id);
      const states = (await rowsOf(deps.store, batch)).map((row) => row.state);
      assert.deepEqual(states, [expected, expected, expected]);
    }
    assert.equal(await deps.store.credentials.count(), 3);
  });
});
