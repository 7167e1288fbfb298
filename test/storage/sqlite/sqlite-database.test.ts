import assert from 'node:assert/strict';
import { SqliteDatabase, type SqlValue } from '../../../storage/sqlite/sqlite-database.ts';
import { throwsWith } from '../../support/rejects-with.ts';

describe('the wrapper over libsql', () => {
  let database: SqliteDatabase;
  beforeEach(() => {
    database = new SqliteDatabase(':memory:');
  });
  afterEach(() => database.close());

  // A wrong bind does not throw but ends the process: that this suite goes on is the proof.
  const values: readonly (readonly [kind: string, bound: SqlValue, read: unknown])[] = [
    ['a text', 'Jānis', 'Jānis'],
    ['an empty text', '', ''],
    ['true', true, 1],
    ['false', false, 0],
    ['an integer', 41, 41],
    ['a large integer', 2 ** 52, 2 ** 52],
    ['a fraction', -1.5, -1.5],
    ['a bigint', 7n, 7],
    ['null', null, null],
    ['bytes', new Uint8Array([1, 0, 255]), new Uint8Array([1, 0, 255])],
    ['a Buffer', Buffer.from('ab'), new Uint8Array([97, 98])],
    ['no bytes', new Uint8Array(), new Uint8Array()],
  ];
  for (const [kind, bound, read] of values) {
    it(`binds ${kind} as the only value, in get, all and run`, () => {
      assert.deepEqual(database.get('SELECT ? AS v', [bound]), { v: read });
      assert.deepEqual(database.all('SELECT ? AS v', [bound]), [{ v: read }]);
      database.run('CREATE TABLE t (v)');
      assert.equal(database.run('INSERT INTO t VALUES (?)', [bound]), 1);
      assert.deepEqual(database.get('SELECT v FROM t'), { v: read });
    });
  }

  it('binds every kind at once', () => {
    const marks = values.map((_, n) => `? AS v${n}`).join(', ');
    const row = database.get(
      `SELECT ${marks}`,
      values.map(([, bound]) => bound),
    );
    assert.deepEqual(
      Object.values(row ?? {}),
      values.map(([, , read]) => read),
    );
  });

  it('answers undefined when there is no row', () => {
    assert.equal(database.get('SELECT 1 AS v WHERE 1 = 0'), undefined);
  });

  it('refuses a number that would silently become NULL', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      throwsWith(() => database.get('SELECT ?', [value]), 'internal', /not finite/);
  });

  it('refuses a text that SQLite would cut or change', () => {
    for (const value of ['a\u0000b', 'a\udc00'])
      throwsWith(() => database.get('SELECT ?', [value]), 'invalid-input', /cannot be kept/);
  });

  it('undoes a transaction whose work throws', () => {
    database.run('CREATE TABLE t (v)');
    const work = (): never => {
      database.run('INSERT INTO t VALUES (1)');
      throw new Error('stop');
    };
    throwsWith(() => database.transaction(work), 'internal', /Nothing was changed/);
    assert.deepEqual(database.get('SELECT count(*) AS n FROM t'), { n: 0 });
  });

  it('refuses a transaction inside another, and undoes both', () => {
    database.run('CREATE TABLE t (v)');
    const inner = () => database.transaction(() => database.run('INSERT INTO t VALUES (1)'));
    throwsWith(() => database.transaction(inner), 'internal');
    assert.deepEqual(database.get('SELECT count(*) AS n FROM t'), { n: 0 });
    assert.equal(
      database.transaction(() => 'works again'),
      'works again',
    );
  });

  it('writes ahead, waits for other writers and survives a power cut', () => {
    assert.equal(database.get('PRAGMA synchronous')?.synchronous, 2);
    assert.equal(database.get('PRAGMA busy_timeout')?.timeout, 5000);
  });

  it('says that it is closed, and closes twice without a word', () => {
    database.close();
    database.close();
    throwsWith(() => database.get('SELECT 1'), 'internal', /closed/);
    throwsWith(() => database.exec('SELECT 1'), 'internal', /closed/);
    throwsWith(() => database.transaction(() => 1), 'internal', /closed/);
  });
});
