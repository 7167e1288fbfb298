import { openMongo } from '../../../storage/mongo/open-mongo.ts';
import {
  type ContractPlace,
  contractCollections,
  describeStoreContract,
} from '../store-contract.ts';
import { describeWithMongo, makeMongoPlace } from './mongo-place.ts';

type Kept = { readonly _id: string };

function asDocument(doc: string): object {
  try {
    return { $set: { doc: JSON.parse(doc) }, $unset: { json: '' } };
  } catch {
    return { $set: { json: doc }, $unset: { doc: '' } };
  }
}

describeWithMongo('MongoDB', (uri) => {
  const makePlace = async (): Promise<ContractPlace> => {
    const { address, direct, dispose } = await makeMongoPlace(uri);
    return {
      open: () => openMongo(address, 'contract', contractCollections),
      damage: async (id, doc) => {
        await direct.collection<Kept>('notes').updateOne({ _id: id }, asDocument(doc));
      },
      dispose,
    };
  };
  describeStoreContract("a server of MongoDB's protocol", makePlace);
});
