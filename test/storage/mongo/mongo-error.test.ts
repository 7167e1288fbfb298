import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { AppError, type ErrorCode } from '../../../core/errors.ts';
import {
  isDuplicate,
  isRefused,
  mongoError,
  takenPlaces,
} from '../../../storage/mongo/mongo-error.ts';
import { startError } from '../../../storage/mongo/start-error.ts';

const server = (code: number): Error =>
  new mongo.MongoServerError({ message: 'secret of a record', code, codeName: 'Name' });

describe('an error of MongoDB', () => {
  const table: readonly (readonly [what: string, error: unknown, code: ErrorCode, RegExp])[] = [
    ['a lost connection', new mongo.MongoNetworkError('reset'), 'store-unavailable', /Try again/],
    [
      'a connection that breaks',
      Object.assign(new Error('write'), { code: 'ECONNRESET' }),
      'store-unavailable',
      /Try again/,
    ],
    ['a server that steps down', server(189), 'store-unavailable', /Try again/],
    ['a server that shuts down', server(11600), 'store-unavailable', /Try again/],
    ['no other server to confirm', server(64), 'store-unavailable', /may have to be repeated/],
    ['no rights', server(13), 'internal', /lacks the right/],
    ['a full disk', server(14031), 'internal', /disk is full/],
    ['anything else', server(2), 'internal', /could not do this/],
    ['an error of another kind', new TypeError('x'), 'internal', /could not do this/],
    ['no error at all', 'secret', 'internal', /could not do this/],
  ];
  for (const [what, error, code, words] of table)
    it(`becomes words for a person: ${what}`, () => {
      const said = mongoError(error);
      assert.equal(said.code, code);
      assert.match(said.publicDetail, words);
      assert.ok(said.cause instanceof Error);
      assert.doesNotMatch(`${said.publicDetail} ${said.cause.stack}`, /secret/);
    });

  it('passes a refusal of our own through unchanged', () => {
    const refusal = new AppError('not-found', 'There is none.');
    assert.equal(mongoError(refusal), refusal);
  });

  it('is told apart where the store decides by it', () => {
    assert.ok(isDuplicate(server(11000)) && !isDuplicate(server(11001)) && !isDuplicate('11000'));
    assert.ok(isRefused(server(18)) && !isRefused(new Error('18')));
  });

  it('is taken out of the wrapping that a write of many gives it', () => {
    const lost = Object.assign(new Error('x'), {
      name: 'MongoBulkWriteError',
      errorResponse: new mongo.MongoNetworkError('reset'),
      writeErrors: [],
      result: { getWriteConcernError: () => undefined },
    });
    assert.equal(takenPlaces(lost), undefined, 'no record may count as kept');
    assert.equal(mongoError(lost).code, 'store-unavailable');
  });

  it('names the taken places of a write of many only when nothing else went wrong', () => {
    const many = (codes: readonly number[], confirmed = true): Error =>
      Object.assign(new Error('x'), {
        name: 'MongoBulkWriteError',
        writeErrors: codes.map((code, index) => ({ code, index })),
        result: { getWriteConcernError: () => (confirmed ? undefined : { code: 64 }) },
      });
    assert.deepEqual(takenPlaces(many([11000, 11000])), [0, 1]);
    assert.equal(takenPlaces(many([11000, 2])), undefined);
    assert.equal(takenPlaces(many([11000], false)), undefined);
    assert.equal(takenPlaces(server(11000)), undefined);
  });
});

describe('an error at the start on MongoDB', () => {
  const table: readonly (readonly [what: string, error: unknown, code: ErrorCode, RegExp])[] = [
    ['no connection', new mongo.MongoNetworkError('x'), 'store-unavailable', /h:1 does not answer/],
    [
      'no such name',
      Object.assign(new Error('x'), { syscall: 'querySrv' }),
      'store-unavailable',
      /does not answer/,
    ],
    ['a wrong password', server(18), 'configuration', /refuses the name or the password/],
    ['an old server', new mongo.MongoCompatibilityError('x'), 'configuration', /too old/],
    ['an odd address', new mongo.MongoParseError('x'), 'configuration', /not understood/],
    ['anything else', server(2), 'internal', /could not do this/],
  ];
  for (const [what, error, code, words] of table)
    it(`becomes words for whoever starts the program: ${what}`, () => {
      const said = startError(error, 'wallet', 'h:1');
      assert.equal(said.code, code);
      assert.match(said.publicDetail, words);
    });
});
