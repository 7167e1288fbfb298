import assert from 'node:assert/strict';
import { AppError } from '../../../core/errors.ts';
import { SqliteDatabase } from '../../../storage/sqlite/sqlite-database.ts';
import { sqliteError } from '../../../storage/sqlite/sqlite-error.ts';
import { throwsWith } from '../../support/rejects-with.ts';

describe('an error of SQLite', () => {
  const table: readonly (readonly [error: unknown, words: RegExp])[] = [
    [{ code: 'SQLITE_BUSY', message: 'database is locked' }, /busy: another program/],
    [{ code: '', message: 'database is locked' }, /busy: another program/],
    [{ code: 'SQLITE_BUSY_SNAPSHOT' }, /busy: another program/],
    [{ code: 'SQLITE_LOCKED' }, /locked by another part/],
    [{ code: 'SQLITE_FULL' }, /disk is full.*Free some space/],
    [new Error('database or disk is full'), /disk is full/],
    [{ code: 'SQLITE_IOERR_WRITE' }, /could not be read or written/],
    [{ code: 'SQLITE_READONLY' }, /can only be read/],
    [{ code: 'SQLITE_CANTOPEN' }, /could not be opened/],
    [new Error('unable to open database file'), /could not be opened/],
    [{ code: 'SQLITE_NOTADB' }, /not a Skillseal store/],
    [{ code: 'SQLITE_CORRUPT' }, /damaged\. Restore/],
    [{ code: 'SQLITE_ERROR', message: 'near "selec"' }, /could not do this/],
    ['a text', /could not do this/],
    [undefined, /could not do this/],
  ];
  for (const [error, words] of table) {
    it(`becomes words for a person: ${words.source}`, () => {
      const said = sqliteError(error);
      assert.equal(said.code, 'internal');
      assert.match(said.publicDetail, words);
      assert.ok(said.cause instanceof Error, 'the log gets an Error even for a plain object');
    });
  }

  it('passes a refusal of our own through unchanged', () => {
    const refusal = new AppError('not-found', 'There is none.');
    assert.equal(sqliteError(refusal), refusal);
  });

  it('is met when the disk is full, and leaves what was there', () => {
    const database = new SqliteDatabase(':memory:');
    database.exec('PRAGMA max_page_count = 12; CREATE TABLE t (v)');
    const fill = () => {
      for (;;) database.run('INSERT INTO t VALUES (?)', ['x'.repeat(3000)]);
    };
    throwsWith(() => database.transaction(fill), 'internal', /disk is full/);
    assert.deepEqual(database.get('SELECT count(*) AS n FROM t'), { n: 0 });
    database.close();
  });
});
