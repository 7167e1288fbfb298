import assert from 'node:assert/strict';
import { z } from 'zod';
import { defineCollection } from '../../../storage/collection.ts';
import { openMongo } from '../../../storage/mongo/open-mongo.ts';
import {
  openIssuerStore,
  openRegisterStore,
  openVerifierStore,
  openWalletStore,
} from '../../../storage/open-store.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { contractCollections } from '../store-contract.ts';
import { describeWithMongo, type MongoPlace, makeMongoPlace } from './mongo-place.ts';

type Label = { readonly _id: string; readonly version: number };

const schema = z.strictObject({ id: z.string(), colour: z.string().optional() });
const pensWith = (
  indexes: Record<string, (pen: z.infer<typeof schema>) => string | undefined>,
) => ({
  pens: defineCollection({ name: 'pens', schema, indexes }),
});

describeWithMongo('opening a store on MongoDB', (uri) => {
  let place: MongoPlace;
  beforeEach(async () => {
    place = await makeMongoPlace(uri);
  });
  afterEach(() => place.dispose());

  for (const [name, open] of Object.entries({
    openIssuerStore,
    openRegisterStore,
    openWalletStore,
    openVerifierStore,
  }))
    it(`${name} makes the database, and opens it again`, async () => {
      for (const value of ['1', '2']) {
        const store = await open(place.address);
        await store.settings.put({ id: `s${value}`, value });
        assert.equal(await store.settings.count(), Number(value));
        await store.close();
      }
    });

  it('makes the indexes before anything is served', async () => {
    await (await openMongo(place.address, 'contract', contractCollections)).close();
    const indexes = await place.direct.collection('notes').indexes();
    assert.deepEqual(
      indexes.map(({ key }) => Object.keys(key)),
      [['_id'], ['ix.group', '_id'], ['ix.text', '_id']],
    );
  });

  it('is done by many at once', async () => {
    const stores = await Promise.all(
      Array.from({ length: 5 }, () => openMongo(place.address, 'contract', contractCollections)),
    );
    const won = await Promise.all(stores.map((store) => store.used.insert({ id: 'a' })));
    assert.equal(won.filter(Boolean).length, 1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("refuses another program's store, and a database that is none", async () => {
    await (await openWalletStore(place.address)).close();
    await rejectsWith(openIssuerStore(place.address), 'configuration', /store of the wallet/);
    await place.direct.collection('skillseal_store').deleteMany({});
    await place.direct.collection<Label>('skillseal_store').insertOne({ _id: 'label', version: 1 });
    await rejectsWith(openIssuerStore(place.address), 'configuration', /not a Skillseal store/);
  });

  it('refuses a store of a newer form, stating both, and leaves it as it is', async () => {
    await (await openWalletStore(place.address)).close();
    const labels = place.direct.collection<Label>('skillseal_store');
    await labels.updateOne({ _id: 'label' }, { $set: { version: 7 } });
    await rejectsWith(openWalletStore(place.address), 'store-newer', /form 7.*up to 1/);
    assert.equal((await labels.findOne({ _id: 'label' }))?.version, 7);
  });

  it('refuses a name that the server does not know, without repeating the password', async () => {
    const address = place.address.replace('://', '://u:hunter2@');
    await rejectsWith(
      openWalletStore(address),
      'configuration',
      /^(?!.*hunter2).*refuses the name/,
    );
  });

  it('adds an index that a new version declares and fills it from the records', async () => {
    const before = await openMongo(place.address, 'test', pensWith({}));
    const pens = Array.from({ length: 130 }, (_, n) => ({ id: String(n), colour: 'red' }));
    await before.pens.insertMany([...pens, { id: 'none' }]);
    await before.close();
    for (const _ of ['filled', 'full']) {
      const after = await openMongo(place.address, 'test', pensWith({ colour: (p) => p.colour }));
      assert.equal(await after.pens.countBy('colour', 'red'), 130);
      await after.close();
    }
  });

  it('refuses names that would mean something in a path', async () => {
    const odd = { a: defineCollection({ name: 'a.b', schema, indexes: {} }) };
    await rejectsWith(openMongo(place.address, 'test', odd), 'internal', /cannot be the name/);
    const odder = pensWith({ 'a.$b': (pen) => pen.colour });
    await rejectsWith(openMongo(place.address, 'test', odder), 'internal', /cannot be the name/);
  });
});
