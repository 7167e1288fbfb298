import assert from 'node:assert/strict';
import request from 'supertest';
import { createLogger } from '../../../core/http/logger.ts';
import { hashOf } from '../../../core/ids.ts';
import type { ShareDraft } from '../../../schemas/share/share.ts';
import { openWalletStore } from '../../../storage/open-store.ts';
import type { WalletStore } from '../../../storage/store.ts';
import { createWalletApp } from '../../../wallet-web/server/app.ts';
import { dropExpiredShares } from '../../../wallet-web/server/shares/drop-expired-shares.ts';

const ID = 'A'.repeat(22);
const SECRET = 's'.repeat(43);
const CIPHERTEXT = 'c2VjcmV0-_'.repeat(5);

describe("the wallet's server", () => {
  let store: WalletStore;
  let now: Date;
  let lines: string[];
  let app: ReturnType<typeof createWalletApp>;
  beforeEach(async () => {
    store = await openWalletStore('memory:');
    now = new Date('2026-11-21T10:00:00Z');
    lines = [];
    const clock = () => now;
    const unused = async (): Promise<never> => assert.fail('no public document is asked for');
    app = createWalletApp({
      config: {
        addresses: {
          wallet: 'http://wallet.localhost:4300',
          verifier: 'http://verifier.localhost:4200',
        },
        faces: '/nowhere',
      },
      store,
      clock,
      logger: createLogger('wallet', 'info', { write: (line) => lines.push(line) }),
      publicDocuments: {
        read: unused,
        resolve: unused,
        register: unused,
        operator: 'did:jwk:abc',
        clock,
      },
    });
  });
  afterEach(() => store.close());

  const draftWith = async (part: Partial<ShareDraft> = {}): Promise<ShareDraft> => ({
    id: ID,
    ciphertext: CIPHERTEXT,
    expiresAt: '2026-12-21T10:00:00Z',
    withdrawSecretHash: await hashOf(SECRET),
    ...part,
  });
  const post = async (part: Partial<ShareDraft> = {}) =>
    request(app)
      .post('/api/shares')
      .send(await draftWith(part));
  const read = (id = ID) => request(app).get(`/api/shares/${id}`);
  const withdraw = (id = ID, secret = SECRET) =>
    request(app).delete(`/api/shares/${id}`).set('Authorization', `Bearer ${secret}`);

  it('keeps a share and gives its ciphertext to a page of any origin', async () => {
    const made = await post();
    assert.equal(made.status, 201);
    assert.deepEqual(made.body, { id: ID });
    const answer = await read().set('Origin', 'https://employer.example');
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, { ciphertext: CIPHERTEXT, expiresAt: '2026-12-21T10:00:00Z' });
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['cache-control'], 'no-store');
  });

  it('lets no page of another origin make or withdraw a share', async () => {
    for (const path of ['/api/shares', `/api/shares/${ID}`]) {
      const preflight = await request(app)
        .options(path)
        .set('Origin', 'https://evil.example')
        .set('Access-Control-Request-Method', path.endsWith(ID) ? 'DELETE' : 'POST');
      const allowed = String(preflight.headers['access-control-allow-methods'] ?? '');
      assert.doesNotMatch(allowed, /POST|DELETE/);
    }
  });

  it('takes the same share again as the same', async () => {
    await post();
    assert.equal((await post()).status, 201);
    assert.equal(await store.shares.count(), 1);
  });

  it('takes one of 50 shares that are posted under one id at once', async () => {
    const posts = Array.from({ length: 50 }, (_, n) =>
      post({ ciphertext: CIPHERTEXT + String(n % 10).repeat(4) }),
    );
    const statuses = (await Promise.all(posts)).map((answer) => answer.status);
    assert.deepEqual([...new Set(statuses)].sort(), [201, 409]);
    const { ciphertext } = (await read()).body;
    assert.equal(statuses.filter((status) => status === 201).length, 5, ciphertext);
  });

  it('refuses an id that another share has', async () => {
    await post();
    const differences = [
      { ciphertext: `${CIPHERTEXT}xx` },
      { expiresAt: '2026-12-22T10:00:00Z' },
      { withdrawSecretHash: 'x'.repeat(43) },
    ];
    for (const part of differences) assert.equal((await post(part)).body.code, 'conflict');
    assert.equal((await read()).body.ciphertext, CIPHERTEXT);
  });

  it('refuses an end in the past or later than in a year', async () => {
    for (const expiresAt of [
      '2026-11-21T10:00:00Z',
      '2020-01-01T00:00:00Z',
      '2027-11-23T10:00:00Z',
    ]) {
      const answer = await post({ expiresAt });
      assert.equal(answer.status, 400);
      assert.equal(answer.body.problems[0].pointer, '/expiresAt');
    }
    assert.equal((await post({ expiresAt: '2027-11-21T10:00:00Z' })).status, 201);
  });

  it('refuses what is not a share, saying where', async () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ id: '../x' }, '/id'],
      [{ ciphertext: '' }, '/ciphertext'],
      [{ ciphertext: `${CIPHERTEXT}{"name":1}` }, '/ciphertext'],
      [{ expiresAt: 'tomorrow' }, '/expiresAt'],
      [{ withdrawSecretHash: 'x' }, '/withdrawSecretHash'],
    ];
    for (const [part, pointer] of wrong) {
      const answer = await post(part);
      assert.equal(answer.body.code, 'invalid-input');
      assert.equal(answer.body.problems[0].pointer, pointer);
    }
    assert.equal((await request(app).post('/api/shares').send('text')).status, 400);
    assert.equal((await request(app).post('/api/shares').type('json').send('{')).status, 400);
  });

  it('takes two megabytes of ciphertext, and not more', async () => {
    assert.equal((await post({ ciphertext: 'x'.repeat(2_000_000) })).status, 201);
    assert.equal((await post({ ciphertext: 'x'.repeat(2_100_000) })).body.code, 'too-large');
  });

  it('says that a share is unknown, also for an id that could not be one', async () => {
    for (const id of ['B'.repeat(22), 'x', '%00', '..%2f..', 'a'.repeat(3000)]) {
      const answer = await read(id);
      assert.ok([400, 404].includes(answer.status), `${id}: ${answer.status}`);
    }
    assert.match((await read('B'.repeat(22))).body.detail, /whole link was copied/);
  });

  it('gives an expired share to no one, and drops its ciphertext in time', async () => {
    await post();
    await post({ id: 'B'.repeat(22), expiresAt: '2027-01-21T10:00:00Z' });
    now = new Date('2026-12-21T10:00:00Z');
    const answer = await read();
    assert.deepEqual([answer.status, answer.body.code], [410, 'share-expired']);
    assert.equal(await dropExpiredShares({ store, clock: () => now }), 1);
    assert.equal(await dropExpiredShares({ store, clock: () => now }), 0);
    assert.equal((await store.shares.get(ID)).ciphertext, '');
    assert.equal((await read()).body.code, 'share-expired');
    assert.equal((await read('B'.repeat(22))).status, 200);
  });

  it('withdraws a share for good and drops its ciphertext', async () => {
    await post();
    assert.equal((await withdraw()).status, 204);
    const answer = await read();
    assert.deepEqual([answer.status, answer.body.code], [410, 'share-withdrawn']);
    assert.equal((await store.shares.get(ID)).ciphertext, '');
    assert.equal((await withdraw()).status, 204, 'a second time changes nothing');
    assert.equal((await post()).body.code, 'conflict', 'a withdrawn share does not come back');
  });

  it('withdraws only for whoever holds the secret', async () => {
    await post();
    assert.equal((await withdraw(ID, 'x'.repeat(43))).body.code, 'not-allowed');
    assert.equal((await request(app).delete(`/api/shares/${ID}`)).body.code, 'not-allowed');
    const hash = await hashOf(SECRET);
    assert.equal((await withdraw(ID, hash)).status, 403, 'the stored hash is not the secret');
    assert.equal((await withdraw('B'.repeat(22))).body.code, 'not-found');
    assert.equal((await read()).status, 200);
  });

  it('tells its face where the verifier is, and that this is a test', async () => {
    const answer = await request(app).get('/api/config');
    assert.deepEqual(answer.body, {
      verifierUrl: 'http://verifier.localhost:4200',
      moved: [],
      test: true,
    });
  });

  it('sends its face under a policy without inline code', async () => {
    const answer = await request(app).get('/receive');
    assert.equal(answer.status, 503, 'the face is not built in this test');
    const policy = String(answer.headers['content-security-policy']);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
    assert.match(policy, /connect-src 'self' https: http:\/\/localhost:\*/);
    assert.equal(answer.headers['x-powered-by'], undefined);
  });

  it('limits how often one address makes shares', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await post()).status);
    assert.deepEqual([statuses.at(59), statuses.at(60)], [201, 429]);
  });

  it('logs neither ids nor secrets nor ciphertext', async () => {
    await post();
    await read();
    await withdraw(ID, 'x'.repeat(43));
    await withdraw();
    const log = lines.join('');
    assert.match(log, /\/api\/shares\/:id/);
    for (const secret of [ID, SECRET, CIPHERTEXT, 'xxx', await hashOf(SECRET)])
      assert.ok(!log.includes(secret));
  });
});
