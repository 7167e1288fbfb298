import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openMongo } from '../../../storage/mongo/open-mongo.ts';
import { contractCollections } from '../store-contract.ts';
import { describeWithMongo, type MongoPlace, makeMongoPlace } from './mongo-place.ts';

const run = (...args: readonly string[]) => {
  const path = fileURLToPath(new URL('claim-ids.ts', import.meta.url));
  return promisify(execFile)(process.execPath, ['--import', 'tsx', path, ...args]);
};

describeWithMongo('several processes on one MongoDB store', (uri) => {
  let place: MongoPlace;
  beforeEach(async () => {
    place = await makeMongoPlace(uri);
  });
  afterEach(() => place.dispose());

  it('all open it at once and win every id exactly once', async () => {
    const won = await Promise.all(
      ['0', '35', '70'].map(async (first) => Number((await run(place.address, first)).stdout)),
    );
    assert.equal(
      won.reduce((sum, n) => sum + n),
      250,
    );
    const store = await openMongo(place.address, 'contract', contractCollections);
    assert.deepEqual([await store.used.count(), await store.notes.count()], [100, 150]);
    await store.close();
  });

  it('complete by the same ids what one of them left when it was killed in the middle', async () => {
    await assert.rejects(run(place.address, '0', '5'), { signal: 'SIGKILL' });
    const store = await openMongo(place.address, 'contract', contractCollections);
    assert.equal(await store.used.count(), 51, 'what was confirmed is there');
    const half = Array.from({ length: 500 }, (_, n) => ({ id: `half${n}`, text: 'b' }));
    const existing = await store.notes.insertMany(half);
    assert.equal(await store.notes.count(), 500);
    assert.equal(await store.notes.countBy('text', '0'), existing.size, 'each is whole');
    await store.close();
  });
});
