import assert from 'node:assert/strict';
import express, { type Express } from 'express';
import request from 'supertest';
import { AppError } from '../../../core/errors.ts';
import { anyOrigin } from '../../../core/http/any-origin.ts';
import { errorHandler, notFound } from '../../../core/http/error-handler.ts';
import { createLogger } from '../../../core/http/logger.ts';
import { rateLimit } from '../../../core/http/rate-limit.ts';
import { requestLog } from '../../../core/http/request-log.ts';
import { securityHeaders } from '../../../core/http/security-headers.ts';

const lines: string[] = [];
const logger = createLogger('test', 'info', { write: (line) => lines.push(line) });

function createApp(): Express {
  const app = express();
  app.use(requestLog(logger));
  app.post('/echo', express.json({ limit: 100 }), (req, res) => void res.json(req.body));
  app.get('/secret/:id', (_req, res) => void res.json({}));
  app.get('/broken', () => {
    throw new Error('inner words', { cause: new Error('deeper words') });
  });
  app.get('/halfway', (_req, res) => {
    res.write('half');
    throw new Error('too late');
  });
  app.get('/refused', async () => {
    throw new AppError('not-found', 'There is no such share.');
  });
  app.get('/storeless', async () => {
    throw new AppError('store-unavailable', 'The store cannot be reached.');
  });
  app.get('/upstream', () => {
    throw new AppError(
      'document-unreachable',
      'The document at https://c.example/hunter2 is away.',
    );
  });
  app.use('/open', anyOrigin(['GET', 'POST']), (_req, res) => void res.json({}));
  app.get('/limited', rateLimit({ points: 2, seconds: 60 }), (_req, res) => void res.json({}));
  app.get(
    '/uncounted',
    rateLimit({
      points: 1,
      seconds: 1,
      keyOf: () => {
        throw new Error('no key');
      },
    }),
  );
  app.use(notFound());
  app.use(errorHandler(logger));
  return app;
}

describe('the HTTP parts that the servers share', () => {
  const app = createApp();
  beforeEach(() => {
    lines.length = 0;
  });

  it('says when to try again while the store cannot be reached, and for no other refusal', async () => {
    const answer = await request(app).get('/storeless');
    assert.equal(answer.status, 503);
    assert.equal(answer.body.code, 'store-unavailable');
    assert.equal(answer.headers['retry-after'], '5');
    assert.equal((await request(app).get('/refused')).headers['retry-after'], undefined);
  });

  it('answers a refusal as problem+json with the id of the request, not to be cached', async () => {
    const answer = await request(app).get('/refused');
    assert.equal(answer.status, 404);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(answer.body.detail, 'There is no such share.');
    assert.equal(answer.body.requestId, answer.headers['x-request-id']);
  });

  it('answers an unknown address with 404', async () => {
    assert.equal((await request(app).get('/nowhere')).body.code, 'not-found');
  });

  it('answers an address that cannot be decoded with 400', async () => {
    assert.equal((await request(app).get('/secret/%E0%A4%A')).body.code, 'invalid-input');
  });

  it('answers malformed JSON with 400 and does not repeat it', async () => {
    const answer = await request(app).post('/echo').type('json').send('{"hunter2');
    assert.equal(answer.status, 400);
    assert.doesNotMatch(answer.text, /hunter2/);
  });

  it('answers a body over the limit with 413', async () => {
    const answer = await request(app)
      .post('/echo')
      .send({ a: 'x'.repeat(200) });
    assert.equal(answer.body.code, 'too-large');
  });

  it('answers what nobody foresaw with 500, and keeps the reason for the log', async () => {
    const answer = await request(app).get('/broken');
    assert.equal(answer.status, 500);
    assert.doesNotMatch(answer.text, /words/);
    assert.match(lines.join(''), /inner words.*deeper words/);
  });

  it('logs the fault of another server in one line, without its address', async () => {
    await request(app).get('/upstream');
    const line = JSON.parse(lines[0] ?? '');
    assert.deepEqual([line.level, line.reason], [40, 'document-unreachable']);
    assert.doesNotMatch(lines.join(''), /hunter2|stack/);
  });

  it('breaks the connection when an error comes after half of the answer', async () => {
    await assert.rejects(request(app).get('/halfway'), /aborted|socket hang up/);
  });

  it('logs method, pattern and status, and no part of the address', async () => {
    await request(app).get('/secret/hunter2?token=hunter2');
    const line = JSON.parse(lines.join(''));
    assert.equal(line.method, 'GET');
    assert.equal(line.pattern, '/secret/:id');
    assert.equal(line.status, 200);
    assert.doesNotMatch(lines.join(''), /hunter2/);
  });

  it('opens an address to every origin, answering preflight itself', async () => {
    const preflight = await request(app).options('/open/x').set('Origin', 'https://else.example');
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers['access-control-allow-methods'], 'GET, POST');
    const answer = await request(app).get('/open/x');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['access-control-allow-credentials'], undefined);
  });

  it('refuses whoever asks too often, and says how long to wait', async () => {
    await request(app).get('/limited');
    assert.equal((await request(app).get('/limited')).status, 200);
    const answer = await request(app).get('/limited');
    assert.equal(answer.body.code, 'too-many-requests');
    assert.match(answer.body.detail, /Try again in \d+ seconds/);
    assert.ok(Number(answer.headers['retry-after']) > 0);
  });

  it('lets no one through when it cannot count', async () => {
    assert.equal((await request(app).get('/uncounted')).status, 500);
  });
});

describe('the log', () => {
  it('redacts what travels under a telling name', () => {
    const seen: string[] = [];
    const log = createLogger('p', 'info', { write: (line) => seen.push(line) });
    log.info({ token: 'hunter2', a: { email: 'hunter2', b: { key: 'hunter2' } } }, 'hello');
    log.error({ err: Object.assign(new Error('e'), { body: 'hunter2' }) });
    log.error({ err: 'hunter2' });
    assert.doesNotMatch(seen.join(''), /hunter2/);
    assert.match(seen.join(''), /hello/);
  });

  it('says nothing when it is silent', () => {
    const seen: string[] = [];
    createLogger('p', 'silent', { write: (line) => seen.push(line) }).error('x');
    assert.deepEqual(seen, []);
  });
});

describe('the security headers', () => {
  const headersOf = async (origin: string, extra: object = {}): Promise<Record<string, string>> => {
    const app = express();
    app.use(securityHeaders({ origin, connect: ['https://share.example'], ...extra }));
    app.get('/', (_req, res) => void res.json({}));
    return (await request(app).get('/')).headers;
  };

  it('allow no inline script or style, no framing and no referrer', async () => {
    const headers = await headersOf('https://wallet.example');
    const policy = headers['content-security-policy'] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self'(;|$)/);
    assert.match(policy, /style-src 'self'(;|$)/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.match(policy, /connect-src 'self' https:\/\/share\.example(;|$)/);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(
      headers['x-powered-by'],
      undefined === headers['x-powered-by'] ? undefined : 'Express',
    );
  });

  it('ask for https only where there is https', async () => {
    const secure = await headersOf('https://wallet.example');
    assert.match(secure['content-security-policy'] ?? '', /upgrade-insecure-requests/);
    assert.ok(secure['strict-transport-security']);
    for (const origin of [
      'http://wallet.localhost:4300',
      'http://127.0.0.1:1',
      'https://localhost',
    ]) {
      const local = await headersOf(origin);
      assert.doesNotMatch(local['content-security-policy'] ?? '', /upgrade-insecure-requests/);
      assert.equal(local['strict-transport-security'], undefined);
    }
  });

  it('allow WebAssembly and the camera only to a face that needs them', async () => {
    const without = await headersOf('https://a.example');
    assert.doesNotMatch(without['content-security-policy'] ?? '', /wasm/);
    assert.match(without['permissions-policy'] ?? '', /camera=\(\)/);
    const needed = await headersOf('https://a.example', { wasm: true, camera: true });
    assert.match(needed['content-security-policy'] ?? '', /script-src 'self' 'wasm-unsafe-eval'/);
    assert.match(needed['permissions-policy'] ?? '', /camera=\(self\)/);
  });
});
