import assert from 'node:assert/strict';
import express from 'express';
import request from 'supertest';
import { errorHandler } from '../../../core/http/error-handler.ts';
import { createLogger } from '../../../core/http/logger.ts';
import { openMongo } from '../../../storage/mongo/open-mongo.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { type ContractStore, contractCollections } from '../store-contract.ts';
import { type BreakableProxy, openBreakableProxy } from './breakable-proxy.ts';
import { describeWithMongo, type MongoPlace, makeMongoPlace } from './mongo-place.ts';

const note = (id: string, body = '') => ({ id, text: 'a', body });

describeWithMongo('a MongoDB server that goes away', (uri) => {
  let place: MongoPlace;
  let proxy: BreakableProxy;
  let store: ContractStore;
  beforeEach(async () => {
    place = await makeMongoPlace(uri);
    proxy = await openBreakableProxy(place.address);
    store = await openMongo(proxy.address, 'contract', contractCollections);
    await store.notes.insert(note('kept'));
  });
  afterEach(async () => {
    await store.close();
    await proxy.cut();
    await place.dispose();
  });

  it('is said by every method, and does not matter any more when the server is back', async () => {
    await proxy.cut();
    const { notes } = store;
    const calls = [
      notes.insert(note('new')),
      notes.insertMany([note('new')]),
      notes.put(note('new')),
      notes.putMany([note('new')]),
      notes.remove('kept'),
      notes.find('kept'),
      notes.get('kept'),
      notes.findMany(['kept']),
      notes.listBy('text', 'a', { limit: 1 }),
      notes.list({ limit: 1 }),
      notes.countBy('text', 'a'),
      notes.count(),
    ];
    await Promise.all(
      calls.map((call) =>
        rejectsWith(call, 'store-unavailable', /cannot be reached at the moment/),
      ),
    );
    await proxy.mend();
    assert.equal(await notes.insert(note('new')), true, 'nothing of the failed tries was kept');
    assert.equal(await notes.count(), 2);
  });

  it('answers requests with 503 and the time to try again, and 200 when it is back', async () => {
    const app = express();
    app.get('/', async (_request, response) => void response.json(await store.notes.get('kept')));
    app.use(errorHandler(createLogger('test', 'silent')));
    await proxy.cut();
    const refused = await request(app).get('/');
    assert.equal(refused.status, 503);
    assert.equal(refused.body.code, 'store-unavailable');
    assert.ok(Number(refused.headers['retry-after']) > 0);
    await proxy.mend();
    assert.equal((await request(app).get('/')).status, 200);
  });

  it('in the middle of a write of many leaves whole records, and the same write completes it', async () => {
    const many = Array.from({ length: 20 }, (_, n) => note(`m${n}`, 'x'.repeat(100_000)));
    proxy.cutAfter(1_000_000);
    await rejectsWith(store.notes.insertMany(many), 'store-unavailable');
    await proxy.mend();
    const kept = await store.notes.list({ limit: 100 });
    assert.ok(kept.length < many.length);
    for (const record of kept) if (record.id !== 'kept') assert.equal(record.body?.length, 100_000);
    const existing = await store.notes.insertMany(many);
    assert.equal(existing.size, kept.length - 1);
    assert.equal(await store.notes.count(), 21);
  });

  it('is a refusal of the start, with the host that does not answer', async () => {
    await proxy.cut();
    const opening = openMongo(proxy.address, 'contract', contractCollections);
    await rejectsWith(opening, 'store-unavailable', /127\.0\.0\.1:\d+ does not answer/);
  });
});
