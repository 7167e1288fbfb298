import { openMongo } from '../../../storage/mongo/open-mongo.ts';
import { contractCollections } from '../store-contract.ts';

// One of several processes that try to insert the same ids; it prints how many it won, or dies in the middle of it.
const [address = '', first = '0', dies = ''] = process.argv.slice(2);
const store = await openMongo(address, 'contract', contractCollections);
let won = 0;
for (let n = 0; n < 100; n += 1) {
  if (await store.used.insert({ id: String((n + Number(first)) % 100) })) won += 1;
  if (dies !== '' && n === 50) {
    const half = Array.from({ length: 500 }, (_, i) => ({ id: `half${i}`, text: first }));
    void store.notes.insertMany(half);
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(dies));
    await new Promise(() => undefined);
  }
}
const many = Array.from({ length: 150 }, (_, n) => ({ id: `m${n}`, text: first }));
won += many.length - (await store.notes.insertMany(many)).size;
await store.close();
process.stdout.write(String(won));
