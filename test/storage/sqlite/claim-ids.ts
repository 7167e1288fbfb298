import { openSqlite } from '../../../storage/sqlite/open-sqlite.ts';
import { contractCollections } from '../store-contract.ts';

// One of several processes that try to insert the same ids; it prints how many it won.
const [path = '', first = '0'] = process.argv.slice(2);
const store = openSqlite(path, 'contract', contractCollections);
let won = 0;
for (let n = 0; n < 200; n += 1)
  if (await store.used.insert({ id: String((n + Number(first)) % 200) })) won += 1;
const many = Array.from({ length: 300 }, (_, n) => ({ id: `m${n}`, text: first }));
won += many.length - (await store.notes.insertMany(many)).size;
await store.close();
process.stdout.write(String(won));
