import assert from 'node:assert/strict';
import { AppError, type ErrorCode } from '../../../core/errors.ts';
import { renderProblem } from '../../../core/http/problem.ts';

describe('renderProblem', () => {
  const statuses: Record<ErrorCode, number> = {
    'invalid-input': 400,
    'not-found': 404,
    'already-exists': 409,
    conflict: 409,
    'too-large': 413,
    'too-many-requests': 429,
    'unsupported-media-type': 415,
    'sign-in-required': 401,
    'not-allowed': 403,
    'link-used-or-expired': 410,
    'passkey-not-accepted': 401,
    'csv-empty': 400,
    'csv-not-text': 415,
    'csv-wrong-charset': 415,
    'csv-malformed': 400,
    'csv-too-many-rows': 413,
    'batch-not-ready': 409,
    'batch-already-released': 409,
    'outside-register-scope': 403,
    'register-unavailable': 502,
    'register-not-trusted': 502,
    'offer-unknown-or-used': 404,
    'offer-expired': 410,
    'offer-locked': 423,
    'share-expired': 410,
    'share-withdrawn': 410,
    'pathway-not-complete': 409,
    'document-unreachable': 502,
    'document-too-large': 413,
    'document-malformed': 502,
    'address-not-allowed': 400,
    'context-unknown': 400,
    'context-changed': 500,
    'key-unavailable': 503,
    'credential-not-conformant': 400,
    'store-newer': 500,
    'store-unavailable': 503,
    'store-elsewhere': 500,
    configuration: 500,
    internal: 500,
  };
  for (const [code, status] of Object.entries(statuses) as [ErrorCode, number][])
    it(`answers ${code} with ${status}`, () => {
      const rendered = renderProblem(new AppError(code, 'A sentence.'), 'r1');
      assert.equal(rendered.status, status);
      assert.deepEqual(rendered.body, {
        type: `urn:skillseal:problem:${code}`,
        title: rendered.body.title,
        status,
        detail: 'A sentence.',
        code,
        requestId: 'r1',
      });
      assert.match(rendered.body.title, /^[A-Z][a-z ]+$/);
    });

  it('lists the problems of an input, each with its place', () => {
    const problems = [{ pointer: '/title', detail: 'must not be empty' }];
    const error = new AppError('invalid-input', 'The achievement cannot be used.', { problems });
    assert.deepEqual(renderProblem(error, 'r').body.problems, problems);
  });

  const unforeseen: readonly unknown[] = [
    new Error('secret at /home/me'),
    new TypeError('secret is undefined'),
    Object.assign(new Error('secret'), { status: 404, code: 'ENOTFOUND' }),
    'secret',
    undefined,
    { secret: 1 },
  ];
  for (const error of unforeseen)
    it(`says nothing of an error that nobody foresaw: ${String(error)}`, () => {
      const { status, body } = renderProblem(error, 'r');
      assert.equal(status, 500);
      assert.equal(body.code, 'internal');
      assert.doesNotMatch(JSON.stringify(body), /secret|home/);
    });

  const thrownByExpress: readonly (readonly [object, ErrorCode, RegExp])[] = [
    [{ type: 'entity.parse.failed', status: 400 }, 'invalid-input', /not well-formed JSON/],
    [{ type: 'entity.too.large', status: 413 }, 'too-large', /larger than/],
    [{ type: 'parameters.too.many', status: 413 }, 'too-large', /more parameters/],
    [{ type: 'encoding.unsupported', status: 415 }, 'unsupported-media-type', /encoding/],
    [{ type: 'charset.unsupported', status: 415 }, 'unsupported-media-type', /UTF-8/],
    [{ type: 'request.aborted', status: 400 }, 'invalid-input', /ended before/],
    [{ type: 'request.size.invalid', status: 400 }, 'invalid-input', /not as long/],
    [{ status: 404 }, 'not-found', /nothing at this address/],
    [{ status: 405 }, 'invalid-input', /cannot be understood/],
    [{ type: 'toString', status: 400 }, 'invalid-input', /cannot be understood/],
  ];
  for (const [fields, code, words] of thrownByExpress)
    it(`puts ${JSON.stringify(fields)} into our own words`, () => {
      const thrown = Object.assign(new Error('quoted input'), { expose: true }, fields);
      const { body } = renderProblem(thrown, 'r');
      assert.equal(body.code, code);
      assert.match(body.detail, words);
    });
});
