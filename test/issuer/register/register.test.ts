import assert from 'node:assert/strict';
import supertest from 'supertest';
import { verifyChain } from '../../../core/accreditation/verify-chain.ts';
import { AppError } from '../../../core/errors.ts';
import type { GuardedFetch } from '../../../core/net/guarded-fetch.ts';
import { createSnapshots } from '../../../issuer/register/create-snapshots.ts';
import { openOperator } from '../../../issuer/register/open-operator.ts';
import { registerPortHttp } from '../../../issuer/register/register-port-http.ts';
import type { RegisterWriter } from '../../../issuer/register/register-writer.ts';
import type { RegisterEntryDraft } from '../../../schemas/register-entry/register-event.ts';
import { openRegisterStore } from '../../../storage/open-store.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { openTestIssuer, type TestIssuer } from '../support/open-test-issuer.ts';
import { type ConsoleCaller, signInAs } from '../support/sign-in-as.ts';

const DID = 'did:web:issuer.localhost%3A4100:centres:kerry';
const included: RegisterEntryDraft = {
  type: 'centre-included',
  centreDid: DID,
  effectiveFrom: '2026-01-01',
  centre: {
    slug: 'kerry',
    did: DID,
    name: 'Kerry Harbour College',
    country: 'IE',
    timeZone: 'Europe/Dublin',
    language: 'en',
    sites: [],
    fictional: true,
  },
};
const granted: RegisterEntryDraft = {
  type: 'scope-granted',
  centreDid: DID,
  effectiveFrom: '2026-01-01',
  achievements: ['welding'],
};
const kek = new Uint8Array(32).fill(7);

describe('the register', () => {
  let issuer: TestIssuer;
  let writer: RegisterWriter;
  let operator: ConsoleCaller;

  beforeEach(async () => {
    issuer = await openTestIssuer();
    assert.ok(issuer.deps.mountedRegister !== undefined);
    writer = issuer.deps.mountedRegister.writer;
    operator = await signInAs(issuer, 'operator');
  });
  afterEach(() => issuer.close());

  it('keeps one chain when many write at the same time', async () => {
    await writer.append(included);
    await Promise.all(Array.from({ length: 20 }, () => writer.append(granted)));
    const events = await writer.events();
    assert.deepEqual(
      events.map((event) => event.seq),
      Array.from({ length: 21 }, (_, n) => n),
    );
    assert.equal(await verifyChain(events), 'intact');
  });

  it('records what an operator grants and withdraws, and notes who did it', async () => {
    await operator.send('POST', '/register/events', included).expect(201);
    const event = (await operator.send('POST', '/register/events', granted).expect(201)).body;
    assert.equal(event.recordedAt, '2026-11-20T10:00:00Z');
    const view = (await operator.send('GET', '/register').expect(200)).body;
    assert.equal(view.operator, writer.operator.did);
    assert.equal(view.events.length, 2);
    const { entries } = (await operator.send('GET', '/audit').expect(200)).body;
    assert.deepEqual(entries.map((entry: { action: string }) => entry.action).toSorted(), [
      'register-centre-included',
      'register-scope-granted',
    ]);
    assert.equal(entries[0].actor, operator.staff?.id);
  });

  it('refuses an unknown centre, an end before the beginning, and what is no entry', async () => {
    const post = (body: object) => operator.send('POST', '/register/events', body).expect(400);
    assert.equal((await post(granted)).body.problems[0].pointer, '/centreDid');
    await operator.send('POST', '/register/events', included).expect(201);
    const ended = { ...granted, effectiveTo: '2025-12-31' };
    assert.equal((await post(ended)).body.problems[0].pointer, '/effectiveTo');
    assert.equal((await post({ ...granted, achievements: [] })).body.code, 'invalid-input');
    assert.equal((await post({ ...included, centreDid: `${DID}2` })).body.code, 'invalid-input');
    const forged = { ...granted, seq: 99, hash: 'x', previousHash: 'y' };
    const event = (await operator.send('POST', '/register/events', forged).expect(201)).body;
    assert.equal(event.seq, 1);
  });

  it('answers whether a centre was accredited for something on a day', async () => {
    await writer.append(included);
    await writer.append(granted);
    const path = `/register/centres/${encodeURIComponent(DID)}/accreditation`;
    const ask = (query: string) => supertest(issuer.app).get(`${path}?${query}`);
    const then = (await ask('achievement=welding&at=2026-06-01').expect(200)).body;
    assert.equal(then.standing.kind, 'accredited');
    const before = (await ask('achievement=welding&at=2025-06-01').expect(200)).body;
    assert.equal(before.standing.kind, 'not-for-this');
    assert.equal(
      (await ask('achievement=welding&at=2026-02-30').expect(400)).body.code,
      'invalid-input',
    );
  });

  it('is signed at most once a second, and again as soon as something was added', async () => {
    const { clock, deps } = issuer;
    assert.ok(deps.mountedRegister !== undefined);
    const { store } = deps.mountedRegister;
    const publish = createSnapshots({ store, clock, operator: writer.operator });
    const first = await publish();
    await writer.append(included);
    assert.equal(await publish(), first);
    clock.move(1000);
    const second = await publish();
    assert.notEqual(second, first);
    clock.move(1000);
    assert.equal(await publish(), second);
    clock.move(5 * 60_000);
    assert.notEqual(await publish(), second);
  });

  it('keeps its operator over a restart, and does not open with another key', async () => {
    const store = await openRegisterStore('memory:');
    const { clock } = issuer;
    const deps = { store, clock, keyEncryptionKey: kek };
    const [a, b] = await Promise.all([openOperator(deps, 'A'), openOperator(deps, 'A')]);
    assert.equal(a.did, b.did);
    assert.equal((await openOperator(deps, 'A')).did, a.did);
    const other = { ...deps, keyEncryptionKey: new Uint8Array(32) };
    await rejectsWith(openOperator(other, 'A'), 'key-unavailable');
    await store.close();
  });

  describe('asked over HTTP', () => {
    const answer = async (): Promise<string> =>
      (await supertest(issuer.app).get('/register/register.jwt')).text;
    const portTo = (fetch: GuardedFetch, did = writer.operator.did) =>
      registerPortHttp({ fetch, clock: issuer.clock, url: 'https://r.example', operator: did });
    const fetchOf =
      (read: () => Promise<string>, status = 200): GuardedFetch =>
      async () => ({
        status,
        contentType: 'application/jwt',
        body: new TextEncoder().encode(await read()),
      });

    it('gives the events that its operator signed', async () => {
      await writer.append(included);
      const events = await portTo(fetchOf(answer)).events();
      assert.deepEqual(events, await writer.events());
    });

    it('is not trusted when another operator signed it or the copy is out of date', async () => {
      const stranger = await openRegisterStore('memory:');
      const { clock } = issuer;
      const deps = { store: stranger, clock, keyEncryptionKey: kek };
      const { did } = await openOperator(deps, 'Stranger');
      await rejectsWith(portTo(fetchOf(answer), did).events(), 'register-not-trusted');
      const old = await answer();
      clock.move(25 * 60 * 60 * 1000);
      await rejectsWith(portTo(fetchOf(async () => old)).events(), 'register-not-trusted');
      await stranger.close();
    });

    it('is unavailable when it does not answer: nothing is issued on a guess', async () => {
      const silent: GuardedFetch = async () => {
        throw new AppError('document-unreachable', 'no answer');
      };
      await rejectsWith(portTo(silent).events(), 'register-unavailable');
      await rejectsWith(portTo(fetchOf(answer, 500)).events(), 'register-unavailable');
    });
  });
});
