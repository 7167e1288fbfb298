import { SqliteDatabase } from '../../../storage/sqlite/sqlite-database.ts';

// A process that is killed after half of its step.
const [path = ''] = process.argv.slice(2);
const database = new SqliteDatabase(path);
database.transaction(() => {
  for (let n = 0; n < 2000; n += 1)
    database.run('INSERT INTO used_once (id, doc) VALUES (?, ?)', [`half${n}`, 'x'.repeat(4000)]);
  process.kill(process.pid, 'SIGKILL');
});
