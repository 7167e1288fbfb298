import assert from 'node:assert/strict';
import supertest from 'supertest';
import { loadSample } from '../../issuer/load-sample.ts';
import { prepareAccess } from '../../issuer/prepare-access.ts';
import { rejectsWith } from '../support/rejects-with.ts';
import { openTestIssuer, type TestIssuer } from './support/open-test-issuer.ts';
import { signedOut, signInAs } from './support/sign-in-as.ts';

describe('the sample catalogue in the store', () => {
  let issuer: TestIssuer;
  beforeEach(async () => {
    issuer = await openTestIssuer();
  });
  afterEach(() => issuer.close());

  it('loads centres with keys, achievements, pathways, register and staff, once', async () => {
    const first = await prepareAccess(issuer.deps, true);
    assert.equal(first.setupLink, undefined);
    assert.ok(first.sampleStaff.length >= 2);
    assert.equal(first.sampleStaff[0]?.role, 'operator');
    const events = await issuer.deps.register.events();
    const again = await prepareAccess(issuer.deps, true);
    assert.equal((await issuer.deps.register.events()).length, events.length);
    assert.notEqual(again.sampleStaff[0]?.link, first.sampleStaff[0]?.link);
    const centre = await issuer.deps.store.centres.get('kerry-harbour-college');
    assert.equal(centre.fictional, true);
    assert.equal((await issuer.deps.signerOf(centre.slug)).controller, centre.did);
    const pathways = await supertest(issuer.app).get('/pathways').expect(200);
    assert.ok(pathways.body.length >= 3);
  });

  it('goes on where a load broke off', async () => {
    const { deps } = issuer;
    const registerStore = deps.mountedRegister?.store;
    await loadSample({ ...deps, registerStore }, { staff: false });
    const achievements = await deps.store.achievements.count();
    await deps.store.achievements.remove('microsoft-365-fundamentals@000001');
    await deps.store.settings.put({ id: 'sample', value: 'loading' });
    const result = await loadSample({ ...deps, registerStore }, { staff: false });
    assert.equal(result.kind, 'loaded');
    assert.equal(await deps.store.achievements.count(), achievements);
  });

  it('is not loaded on a public address', async () => {
    const { deps } = issuer;
    const registerStore = deps.mountedRegister?.store;
    const loading = loadSample({ ...deps, test: false, registerStore }, { staff: false });
    await rejectsWith(loading, 'not-allowed', /fictional/);
  });

  it('signs its staff in by the printed link, once', async () => {
    const { sampleStaff } = await prepareAccess(issuer.deps, true);
    const officer = sampleStaff.find((staff) => staff.role === 'officer');
    const token = officer?.link.split('#')[1] ?? '';
    const answer = await signedOut(issuer).send('POST', '/enrol/sample', { token }).expect(200);
    assert.equal(answer.body.staff.name, officer?.name);
    const cookie = String(answer.headers['set-cookie']);
    assert.match(cookie, /HttpOnly; SameSite=Strict$/);
    const again = await signedOut(issuer).send('POST', '/enrol/sample', { token }).expect(410);
    assert.equal(again.body.code, 'link-used-or-expired');
  });

  it('can be loaded by the operator from the console, without staff', async () => {
    const operator = await signInAs(issuer, 'operator');
    const answer = await operator.send('POST', '/sample').expect(200);
    assert.deepEqual(answer.body, { loaded: true });
    assert.equal(await issuer.deps.store.staff.count(), 1);
    const catalogue = await operator.send('GET', '/achievements').expect(200);
    assert.ok(catalogue.body.length > 15);
    assert.equal(catalogue.body[0].scope['kerry-harbour-college'].length > 0, true);
  });
});
