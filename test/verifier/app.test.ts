import assert from 'node:assert/strict';
import request from 'supertest';
import { AppError } from '../../core/errors.ts';
import { createLogger } from '../../core/http/logger.ts';
import { verdictReportSchema } from '../../schemas/verdict/verdict.ts';
import { createVerifierApp } from '../../verifier/app.ts';
import {
  badgeOf,
  depsOf,
  entryOf,
  NOW,
  newParty,
  newWorld,
  publishList,
  sign,
  type World,
} from '../attacks/support/world.ts';

function serve(world: World, lines: string[] = []) {
  const engine = depsOf(world);
  return createVerifierApp({
    config: {
      port: 0,
      host: '127.0.0.1',
      addresses: { verifier: 'http://verifier.localhost:4200', wallet: 'https://wallet.example' },
      store: 'memory:',
      register: { url: 'https://register.example/register', operator: 'did:jwk:e30' },
      faces: '/nowhere',
    },
    documents: {
      read: async (_kind, url) => ({ json: world.documents.get(url), fetchedAt: NOW }),
    },
    resolve: engine.resolve,
    registerDocument: async () => {
      throw new AppError('register-unavailable', 'The register cannot be reached.');
    },
    engine,
    logger: createLogger('verifier', 'info', { write: (line) => lines.push(line) }),
  });
}

describe('POST /verify', () => {
  it('answers 200 with the report on a good credential, to any origin, and keeps nothing of it', async () => {
    const world = newWorld();
    const lines: string[] = [];
    const centre = await newParty(world, 'a.example');
    const list = 'https://a.example/status/1';
    await publishList(world, centre, list);
    const badge = await sign(centre, badgeOf(centre, { credentialStatus: entryOf(list, 5) }));
    const answer = await request(serve(world, lines)).post('/verify').send(badge).expect(200);
    const report = verdictReportSchema.parse(answer.body);
    assert.equal(report.verdict, 'genuine-in-force');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.doesNotMatch(lines.join(''), /Zoë|Welding|58172aac|did:web/);
  });

  it('answers 200 with a result for a credential that fails', async () => {
    const world = newWorld();
    const centre = await newParty(world, 'a.example');
    const badge = { ...(await sign(centre, badgeOf(centre))), name: 'Other' };
    const answer = await request(serve(world)).post('/verify').send(badge).expect(200);
    assert.equal(verdictReportSchema.parse(answer.body).verdict, 'not-genuine');
  });

  it('answers 200 with a result for JSON that is no credential', async () => {
    const answer = await request(serve(newWorld())).post('/verify').send({ a: 1 }).expect(200);
    const report = verdictReportSchema.parse(answer.body);
    assert.equal(report.credentials[0]?.checks.format.code, 'format-malformed');
    assert.deepEqual([report.kind, report.verdict], ['unreadable', 'not-genuine']);
  });

  for (const type of ['application/vc', 'application/vp', 'application/vc+ld+json']) {
    it(`accepts ${type}`, async () => {
      await request(serve(newWorld())).post('/verify').type(type).send('{"a":1}').expect(200);
    });
  }

  it('answers 400 for what is not JSON, in words', async () => {
    const answer = await request(serve(newWorld()))
      .post('/verify')
      .type('application/json')
      .send('not JSON')
      .expect(400);
    assert.equal(answer.body.code, 'invalid-input');
    assert.match(answer.body.detail, /not JSON/);
  });

  it('answers 415 for another content type', async () => {
    const answer = await request(serve(newWorld())).post('/verify').type('text/html').send('<p>');
    assert.equal(answer.status, 415);
    assert.equal(answer.body.code, 'unsupported-media-type');
  });

  it('answers 413 for more than 10 MB and names the limit', async () => {
    const answer = await request(serve(newWorld()))
      .post('/verify')
      .type('application/json')
      .send(`"${'a'.repeat(10 * 1024 * 1024)}"`);
    assert.equal(answer.status, 413);
    assert.equal(answer.body.code, 'too-large');
    assert.match(answer.body.detail, /10 MB/);
  });

  it('answers a nesting of 1 000 levels with a result', async () => {
    const body = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    const answer = await request(serve(newWorld()))
      .post('/verify')
      .type('application/json')
      .send(body)
      .expect(200);
    const report = verdictReportSchema.parse(answer.body);
    assert.equal(report.credentials[0]?.checks.format.code, 'format-too-deep');
  });

  it('refuses whoever asks too often', async () => {
    const app = serve(newWorld());
    const statuses = new Set<number>();
    for (let i = 0; i < 125; i += 1) {
      statuses.add((await request(app).post('/verify').send({ a: 1 })).status);
    }
    assert.deepEqual([...statuses], [200, 429]);
    const behindProxy = request(app).post('/verify').set('X-Forwarded-For', '203.0.113.7');
    await behindProxy.send({ a: 1 }).expect(200);
  });
});

describe('POST /verify with large bodies', () => {
  it('lets them in less often than small ones', async () => {
    const app = serve(newWorld());
    const large = { a: 'a'.repeat(64 * 1024) };
    const statuses: number[] = [];
    for (let i = 0; i < 13; i += 1) {
      statuses.push((await request(app).post('/verify').send(large)).status);
    }
    assert.deepEqual(new Set(statuses.slice(0, 12)), new Set([200]));
    assert.equal(statuses[12], 429);
    await request(app).post('/verify').send({ a: 1 }).expect(200);
  });
});

describe('the verifier’s other addresses', () => {
  it('tell the page whom it may ask and that this is a trial', async () => {
    const answer = await request(serve(newWorld())).get('/api/config').expect(200);
    assert.deepEqual(answer.body, { walletOrigins: ['https://wallet.example'], test: true });
  });

  it('let the page reach its own server and the wallet alone', async () => {
    const answer = await request(serve(newWorld())).get('/');
    const policy = answer.headers['content-security-policy'] ?? '';
    assert.match(policy, /connect-src 'self' https:\/\/wallet\.example;/);
    assert.equal(answer.status, 503);
  });

  it('serve the page at /v too', async () => {
    const answer = await request(serve(newWorld())).get('/v');
    assert.match(answer.text, /not built/);
  });

  it('answer 502 in words when the register cannot be had', async () => {
    const answer = await request(serve(newWorld())).get('/api/register').expect(502);
    assert.equal(answer.body.code, 'register-unavailable');
  });

  it('answer 404 as a problem for what is not there', async () => {
    const answer = await request(serve(newWorld())).get('/api/nothing').expect(404);
    assert.equal(answer.body.code, 'not-found');
  });
});
