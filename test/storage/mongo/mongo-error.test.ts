import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { AppError, type ErrorCode } from '../../../core/errors.ts';
import { isDuplicate, isRefused, mongoError } from '../../../storage/mongo/mongo-error.ts';

const server = (code: number): Error =>
  new mongo.MongoServerError({ message: 'secret of a record', code, codeName: 'Name' });

describe('an error of MongoDB', () => {
  const table: readonly (readonly [what: string, error: unknown, code: ErrorCode, RegExp])[] = [
    ['a lost connection', new mongo.MongoNetworkError('reset'), 'store-unavailable', /Try again/],
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
});
