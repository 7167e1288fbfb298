import assert from 'node:assert/strict';
import { z } from 'zod';
import { request } from '../../ui/http.ts';
import { HttpProblem, Unreachable, UnreadableAnswer } from '../../ui/http-errors.ts';

type Call = { readonly url: string; readonly init: RequestInit };

const parse = (json: unknown) => z.object({ ok: z.boolean() }).parse(json);

describe('request', () => {
  let calls: Call[];
  const answerWith = (answer: () => Promise<Response>): void => {
    Object.assign(globalThis, {
      window: {
        fetch: async (url: string, init: RequestInit) => {
          calls.push({ url, init });
          return answer();
        },
      },
    });
  };

  beforeEach(() => {
    calls = [];
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('sends JSON as JSON, and a file as it is', async () => {
    answerWith(async () => Response.json({ ok: true }));
    await request(parse, 'POST', '/a', { body: { b: 1 }, headers: { 'x-skillseal': 'console' } });
    assert.equal(calls[0]?.init.body, '{"b":1}');
    const headers = new Headers(calls[0]?.init.headers);
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('x-skillseal'), 'console');
    const file = new Blob(['a;b'], { type: 'text/csv' });
    await request(parse, 'POST', '/a', { body: file });
    assert.equal(calls[1]?.init.body, file);
    assert.equal(new Headers(calls[1]?.init.headers).get('content-type'), null);
  });

  it('hands undefined to the parser when the answer is empty', async () => {
    answerWith(async () => new Response(null, { status: 204 }));
    assert.equal(await request((json) => json, 'DELETE', '/a'), undefined);
  });

  it('throws the problem of the service as it was told (RFC 9457)', async () => {
    const body = { title: 'No', status: 409, detail: 'It is released.', code: 'conflict' };
    answerWith(async () => Response.json(body, { status: 409 }));
    await assert.rejects(request(parse, 'GET', '/a'), (error) => {
      assert.ok(error instanceof HttpProblem);
      assert.equal(error.problem.code, 'conflict');
      assert.equal(error.problem.detail, 'It is released.');
      return true;
    });
  });

  it('makes a problem of a refusal that is no problem document, such as that of a proxy', async () => {
    answerWith(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await assert.rejects(request(parse, 'GET', '/a'), (error) => {
      assert.ok(error instanceof HttpProblem);
      assert.equal(error.problem.status, 502);
      assert.equal(error.problem.code, 'internal');
      return true;
    });
  });

  it('tells no answer from an answer that cannot be understood', async () => {
    answerWith(async () => {
      throw new TypeError('Failed to fetch');
    });
    await assert.rejects(request(parse, 'GET', '/a'), Unreachable);
    answerWith(async () => Response.json({ ok: 'yes' }));
    await assert.rejects(request(parse, 'GET', '/a'), UnreadableAnswer);
    answerWith(async () => new Response('not JSON'));
    await assert.rejects(request(parse, 'GET', '/a'), UnreadableAnswer);
  });
});
