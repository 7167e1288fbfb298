import assert from 'node:assert/strict';
import supertest from 'supertest';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { createKeyProof } from '../../../core/proofs/key-proof.ts';
import { revokeAward } from '../../../issuer/credentials/revoke-award.ts';
import { type MadeOffer, makeOffer } from '../../../issuer/delivery/make-offer.ts';
import type { AwardRecord } from '../../../schemas/award/award-record.ts';
import { CENTRE, issueOne, openSampleIssuer } from '../support/issue-one.ts';
import { ISSUER, type TestIssuer } from '../support/open-test-issuer.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
const BASE = `/centres/${CENTRE}/oid4vci`;
const CONFIGURATION = 'microsoft-365-fundamentals-v1';
const DAY = 24 * 60 * 60 * 1000;

describe('fetching an award by OpenID4VCI', () => {
  let issuer: TestIssuer;
  let award: AwardRecord;
  let made: MadeOffer;
  let holder: KeyPair;

  before(async () => {
    holder = await generateKeyPair('P-256');
  });
  beforeEach(async () => {
    issuer = await openSampleIssuer();
    award = await issueOne(issuer);
    made = await makeOffer(issuer.deps, award, { transactionCode: false });
  });
  afterEach(() => issuer.close());

  const readOffer = (secret = made.secret) => supertest(issuer.app).get(`/offers/${secret}`);
  const codeOf = async (secret = made.secret): Promise<string> =>
    (await readOffer(secret).expect(200)).body.grants[GRANT]['pre-authorized_code'];
  const askToken = (code: string, more: Record<string, string> = {}) =>
    supertest(issuer.app)
      .post(`${BASE}/token`)
      .type('form')
      .send({ grant_type: GRANT, 'pre-authorized_code': code, ...more });
  const tokenOf = async (): Promise<string> =>
    (await askToken(await codeOf()).expect(200)).body.access_token;
  const nonceOf = async (): Promise<string> =>
    (await supertest(issuer.app).post(`${BASE}/nonce`).expect(200)).body.c_nonce;
  const proofOf = async (pair = holder, nonce?: string, audience = `${ISSUER}/centres/${CENTRE}`) =>
    createKeyProof({ pair, audience, nonce: nonce ?? (await nonceOf()), now: issuer.clock() });
  const askCredential = (token: string, proof: string, configuration = CONFIGURATION) =>
    supertest(issuer.app)
      .post(`${BASE}/credential`)
      .set('Authorization', `Bearer ${token}`)
      .send({ credential_configuration_id: configuration, proofs: { jwt: [proof] } });

  it('gives the credential to the holder’s key and marks award and offer as claimed', async () => {
    const answer = await askCredential(await tokenOf(), await proofOf()).expect(200);
    const { credential } = answer.body.credentials[0];
    assert.equal(credential.id, award.id);
    assert.equal(credential.credentialSubject.id, didKeyOf(holder).did);
    assert.equal((await issuer.deps.store.awards.get(award.id)).delivery, 'claimed');
    const again = await readOffer().expect(404);
    assert.equal(again.body.code, 'offer-unknown-or-used');
  });

  it('names in the metadata, at both addresses, what the offer refers to', async () => {
    const offer = (await readOffer().expect(200)).body;
    assert.equal(offer.credential_issuer, `${ISSUER}/centres/${CENTRE}`);
    for (const path of [
      `/.well-known/openid-credential-issuer/centres/${CENTRE}`,
      `/centres/${CENTRE}/.well-known/openid-credential-issuer`,
    ]) {
      const metadata = (await supertest(issuer.app).get(path).expect(200)).body;
      const [id] = offer.credential_configuration_ids;
      const configuration = metadata.credential_configurations_supported[id];
      assert.equal(configuration.format, 'ldp_vc');
      assert.ok(configuration.credential_metadata.display[0].name.length > 0);
      assert.equal(metadata.credential_endpoint, `${ISSUER}${BASE}/credential`);
    }
    const server = `/.well-known/oauth-authorization-server/centres/${CENTRE}`;
    const body = (await supertest(issuer.app).get(server).expect(200)).body;
    assert.equal(body.token_endpoint, `${ISSUER}${BASE}/token`);
  });

  it('says nothing about a person in the offer, and lets no one keep it', async () => {
    const answer = await readOffer().expect(200);
    assert.doesNotMatch(answer.text, /Aoife/);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
  });

  it('is not consumed by a mail scanner that opens, heads and posts to the link', async () => {
    for (let n = 0; n < 5; n += 1) await readOffer().expect(200);
    await supertest(issuer.app).head(`/offers/${made.secret}`).expect(200);
    await supertest(issuer.app).post(`/offers/${made.secret}`).expect(404);
    await askCredential(await tokenOf(), await proofOf()).expect(200);
  });

  it('has one winner under 50 parallel redemptions', async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf()));
    const answers = await Promise.all(codes.map((code) => askToken(code)));
    assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
    const refused = answers.find((answer) => answer.status === 400);
    assert.equal(refused?.body.error, 'invalid_grant');
  });

  it('gives the same credential again to the same key, and none to another', async () => {
    const token = await tokenOf();
    const first = await askCredential(token, await proofOf()).expect(200);
    const second = await askCredential(token, await proofOf()).expect(200);
    assert.deepEqual(second.body.credentials, first.body.credentials);
    const other = await generateKeyPair('Ed25519');
    const refused = await askCredential(token, await proofOf(other)).expect(400);
    assert.equal(refused.body.error, 'invalid_proof');
  });

  it('has one winner when 20 keys claim with one token at the same time', async () => {
    const token = await tokenOf();
    const keys = await Promise.all(Array.from({ length: 20 }, () => generateKeyPair('P-256')));
    const proofs = await Promise.all(keys.map((key) => proofOf(key)));
    const answers = await Promise.all(proofs.map((proof) => askCredential(token, proof)));
    assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
  });

  it('lets another try begin when a token passed unused, and not before', async () => {
    await tokenOf();
    issuer.clock.move(600_000);
    assert.equal((await askToken(await codeOf())).body.error, 'invalid_grant');
    issuer.clock.move(61_000);
    await askToken(await codeOf()).expect(200);
  });

  it('refuses a code of ten minutes ago, a guessed one and one of another centre', async () => {
    const code = await codeOf();
    assert.equal((await askToken(`${code.slice(0, -4)}AAAA`)).body.error, 'invalid_grant');
    assert.equal((await askToken('guessed')).body.error, 'invalid_grant');
    const elsewhere = await supertest(issuer.app)
      .post('/centres/shannon-first-aid/oid4vci/token')
      .type('form')
      .send({ grant_type: GRANT, 'pre-authorized_code': code });
    assert.equal(elsewhere.body.error, 'invalid_grant');
    issuer.clock.move(600_000);
    assert.equal((await askToken(code)).body.error, 'invalid_grant');
  });

  it('answers a guessed, an expired and a replaced offer each in its own words', async () => {
    const guessed = await readOffer('A'.repeat(43)).expect(404);
    assert.equal(guessed.body.code, 'offer-unknown-or-used');
    await makeOffer(issuer.deps, award, { transactionCode: false });
    assert.equal((await readOffer().expect(404)).body.code, 'offer-unknown-or-used');
    made = await makeOffer(issuer.deps, award, { transactionCode: false });
    issuer.clock.move(30 * DAY);
    assert.equal((await readOffer().expect(410)).body.code, 'offer-expired');
  });

  it('locks an offer after five wrong transaction codes, even in parallel', async () => {
    made = await makeOffer(issuer.deps, award, { transactionCode: true });
    const offer = (await readOffer().expect(200)).body.grants[GRANT];
    assert.deepEqual([offer.tx_code.input_mode, offer.tx_code.length], ['numeric', 6]);
    const code = offer['pre-authorized_code'];
    assert.equal((await askToken(code)).body.error, 'invalid_request');
    const wrong = made.transactionCode === '000000' ? '000001' : '000000';
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => askToken(code, { tx_code: wrong })),
    );
    assert.ok(answers.every((answer) => answer.body.error === 'invalid_grant'));
    const right = await askToken(code, { tx_code: made.transactionCode ?? '' }).expect(400);
    assert.match(right.body.error_description, /locked/);
    assert.equal((await readOffer().expect(423)).body.code, 'offer-locked');
    made = await makeOffer(issuer.deps, award, { transactionCode: true });
    await askToken(await codeOf(), { tx_code: made.transactionCode ?? '' }).expect(200);
  });

  it('takes the right transaction code, and none where none was asked for', async () => {
    assert.equal((await askToken(await codeOf(), { tx_code: '1' })).body.error, 'invalid_request');
    made = await makeOffer(issuer.deps, award, { transactionCode: true });
    const wrong = await askToken(await codeOf(), { tx_code: 'abc' }).expect(400);
    assert.match(wrong.body.error_description, /tx_code/);
    await askToken(await codeOf(), { tx_code: made.transactionCode ?? '' }).expect(200);
  });

  it('refuses a nonce used twice, a made-up one and one that is over', async () => {
    const token = await tokenOf();
    const nonce = await nonceOf();
    await askCredential(token, await proofOf(holder, nonce)).expect(200);
    for (const bad of [nonce, 'made-up']) {
      const refused = await askCredential(token, await proofOf(holder, bad)).expect(400);
      assert.equal(refused.body.error, 'invalid_nonce');
    }
    const old = await nonceOf();
    issuer.clock.move(300_000);
    const late = await askCredential(token, await proofOf(holder, old)).expect(400);
    assert.equal(late.body.error, 'invalid_nonce');
  });

  it('refuses a proof for another audience, an old one and a changed one', async () => {
    const token = await tokenOf();
    const elsewhere = await proofOf(holder, undefined, 'https://other.example');
    const changed = `${(await proofOf()).slice(0, -8)}AAAAAAAA`;
    const old = await createKeyProof({
      pair: holder,
      audience: `${ISSUER}/centres/${CENTRE}`,
      nonce: await nonceOf(),
      now: new Date(issuer.clock().getTime() - DAY),
    });
    for (const proof of [elsewhere, changed, old, 'not.a.jwt', 'x']) {
      const refused = await askCredential(token, proof).expect(400);
      assert.equal(refused.body.error, 'invalid_proof');
    }
  });

  it('refuses an access token that is unknown or over, in the form of RFC 6750', async () => {
    const unknown = await askCredential('A'.repeat(43), await proofOf()).expect(401);
    assert.match(unknown.headers['www-authenticate'] ?? '', /invalid_token/);
    const token = await tokenOf();
    issuer.clock.move(600_000);
    assert.equal((await askCredential(token, await proofOf())).body.error, 'invalid_token');
  });

  it('refuses another configuration, an identifier, two proofs and no body at all', async () => {
    const token = await tokenOf();
    const other = await askCredential(token, await proofOf(), 'something-else-v1');
    assert.equal(other.body.error, 'unknown_credential_configuration');
    const post = (body: object) =>
      supertest(issuer.app)
        .post(`${BASE}/credential`)
        .set('Authorization', `Bearer ${token}`)
        .send(body);
    const identifier = await post({ credential_identifier: 'x', proofs: { jwt: ['x'] } });
    assert.equal(identifier.body.error, 'unknown_credential_identifier');
    const two = await post({
      credential_configuration_id: CONFIGURATION,
      proofs: { jwt: ['x', 'y'] },
    });
    assert.equal(two.body.error, 'invalid_credential_request');
    const none = await post({ credential_configuration_id: CONFIGURATION });
    assert.equal(none.body.error, 'invalid_proof');
  });

  it('denies an award that was revoked in between', async () => {
    const token = await tokenOf();
    await revokeAward(issuer.deps, { award: award.id, reason: 'mistake', by: 'officer' });
    const denied = await askCredential(token, await proofOf()).expect(400);
    assert.equal(denied.body.error, 'credential_request_denied');
    assert.equal((await readOffer().expect(404)).body.code, 'offer-unknown-or-used');
  });

  it('does not hide a revocation that is written at the same moment', async () => {
    const token = await tokenOf();
    const { list, index } = award.status;
    const at = '2026-11-20T10:00:00Z';
    await issuer.deps.store.statusBits.insert({ id: `${list}:${index}`, list, index, at });
    await askCredential(token, await proofOf()).expect(200);
    const kept = await issuer.deps.store.awards.get(award.id);
    assert.deepEqual([kept.delivery, kept.state.kind], ['claimed', 'revoked']);
  });

  it('takes note of what became of the credential in the wallet', async () => {
    const token = await tokenOf();
    const { notification_id } = (await askCredential(token, await proofOf()).expect(200)).body;
    const notify = (body: object) =>
      supertest(issuer.app)
        .post(`${BASE}/notification`)
        .set('Authorization', `Bearer ${token}`)
        .send(body);
    await notify({ notification_id, event: 'credential_accepted' }).expect(204);
    const wrongId = await notify({ notification_id: 'x', event: 'credential_accepted' });
    assert.equal(wrongId.body.error, 'invalid_notification_id');
    const wrongEvent = await notify({ notification_id, event: 'eaten' });
    assert.equal(wrongEvent.body.error, 'invalid_notification_request');
    const [entry] = await issuer.deps.store.audit.listBy('subject', award.id, { limit: 1 });
    assert.equal(entry?.action, 'credential-accepted');
  });

  it('answers a token request without or with another grant type in OAuth form', async () => {
    const post = (body: object) =>
      supertest(issuer.app).post(`${BASE}/token`).type('form').send(body);
    assert.equal((await post({})).body.error, 'invalid_request');
    assert.equal((await post({ grant_type: GRANT })).body.error, 'invalid_request');
    const password = await post({ grant_type: 'password' });
    assert.equal(password.body.error, 'unsupported_grant_type');
  });

  it('answers the preflight request of a wallet on any origin', async () => {
    const answer = await supertest(issuer.app).options(`${BASE}/credential`).expect(204);
    assert.match(answer.headers['access-control-allow-methods'] ?? '', /POST/);
    assert.match(answer.headers['access-control-allow-headers'] ?? '', /Authorization/);
  });
});
