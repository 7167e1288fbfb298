import assert from 'node:assert/strict';
import supertest from 'supertest';
import { revokeAward } from '../../../issuer/credentials/revoke-award.ts';
import type { Batch } from '../../../schemas/batch/batch.ts';
import { ACHIEVEMENT, CENTRE, issueOne, openSampleIssuer } from '../support/issue-one.ts';
import type { TestIssuer } from '../support/open-test-issuer.ts';
import { type ConsoleCaller, signInAs } from '../support/sign-in-as.ts';

const batch: Batch = {
  id: 'batch-1',
  centre: CENTRE,
  achievement: { id: ACHIEVEMENT, version: 1 },
  fileName: 'list.csv',
  delimiter: ',',
  columns: [{ header: 'name', field: 'name' }],
  rowCount: 2,
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: 'officer',
  state: 'done',
  delivery: { kind: 'paper', transactionCode: true },
};

describe('offers in the console', () => {
  let issuer: TestIssuer;
  let officer: ConsoleCaller;

  beforeEach(async () => {
    issuer = await openSampleIssuer();
    officer = await signInAs(issuer, 'officer', [CENTRE]);
  });
  afterEach(() => issuer.close());

  const send = (award: string, body: object = {}) =>
    officer.send('POST', `/awards/${encodeURIComponent(award)}/offer`, body);
  const read = (offerLink: string) => {
    const address = new URLSearchParams(new URL(offerLink).hash.slice(1)).get(
      'credential_offer_uri',
    );
    return supertest(issuer.app).get(new URL(address ?? '').pathname);
  };
  const mails = async () =>
    (await officer.send('GET', `/outbox?centre=${CENTRE}`).expect(200)).body.mails;

  it('are sent again: the link before ends', async () => {
    const award = await issueOne(issuer, { email: 'aoife@example.org' });
    const first = (await send(award.id).expect(201)).body;
    await read(first.offerLink).expect(200);
    const second = (await send(award.id).expect(201)).body;
    assert.equal((await read(first.offerLink).expect(404)).body.code, 'offer-unknown-or-used');
    await read(second.offerLink).expect(200);
    assert.match(second.deepLink, /^openid-credential-offer:\/\/\?credential_offer_uri=/);
    assert.match(second.qrSvg, /^<svg/);
    assert.equal((await mails()).length, 2);
  });

  it('go to a changed address, and it is kept', async () => {
    const award = await issueOne(issuer, { email: 'old@example.org' });
    await send(award.id, { email: 'new@example.org' }).expect(201);
    assert.equal((await mails())[0].to, 'new@example.org');
    const kept = await issuer.deps.store.awards.get(award.id);
    assert.equal(kept.candidate.email, 'new@example.org');
    assert.equal(
      (await send(award.id, { email: 'no address' }).expect(400)).body.code,
      'invalid-input',
    );
  });

  it('leave a revocation of the same moment in force', async () => {
    const award = await issueOne(issuer, { email: 'aoife@example.org' });
    const input = { award: award.id, reason: 'mistake', by: 'officer' };
    await Promise.all([send(award.id).then(), revokeAward(issuer.deps, input)]);
    const kept = await issuer.deps.store.awards.get(award.id);
    assert.equal(kept.state.kind, 'revoked');
  });

  it('can be on paper alone', async () => {
    const award = await issueOne(issuer, { email: 'aoife@example.org' });
    await send(award.id, { email: null }).expect(201);
    assert.equal((await mails()).length, 0);
  });

  it('keep asking for a transaction code, a new one each time, never mailed with the link', async () => {
    const award = await issueOne(issuer);
    await issuer.deps.store.batches.put(batch);
    const [sheet] = (await officer.send('GET', '/offers/print?batch=batch-1').expect(200)).body;
    assert.match(sheet.transactionCode, /^\d{6}$/);
    const again = (await send(award.id, { email: 'aoife@example.org' }).expect(201)).body;
    assert.match(again.transactionCode, /^\d{6}$/);
    const all = await mails();
    assert.equal(all.length, 1);
    assert.ok(!all[0].body.includes(again.transactionCode));
  });

  it('are printed for those who get theirs on paper and have not taken it up', async () => {
    const open = await issueOne(issuer, { name: '王小明' });
    const revoked = await issueOne(issuer, { name: 'Revoked' });
    await revokeAward(issuer.deps, { award: revoked.id, reason: 'mistake', by: 'officer' });
    await issuer.deps.store.batches.put(batch);
    const sheets = (await officer.send('GET', '/offers/print?batch=batch-1').expect(200)).body;
    assert.deepEqual(
      sheets.map((sheet: { name: string }) => sheet.name),
      ['王小明'],
    );
    await read(sheets[0].offerLink).expect(200);
    const mailed: Batch = { ...batch, delivery: { kind: 'mail', transactionCode: false } };
    await issuer.deps.store.batches.put(mailed);
    const left = (await officer.send('GET', '/offers/print?batch=batch-1').expect(200)).body;
    assert.equal(left.length, 1, 'someone without an address is printed in a mailed batch too');
    assert.equal(open.candidate.email, undefined);
  });

  it('are refused for a revoked award and for another centre’s', async () => {
    const award = await issueOne(issuer);
    const other = await signInAs(issuer, 'officer', ['marsa-trades-college']);
    const path = `/awards/${encodeURIComponent(award.id)}/offer`;
    assert.equal((await other.send('POST', path, {}).expect(403)).body.code, 'not-allowed');
    await revokeAward(issuer.deps, { award: award.id, reason: 'mistake', by: 'officer' });
    assert.equal((await send(award.id).expect(409)).body.code, 'conflict');
  });
});
