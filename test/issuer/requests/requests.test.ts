import assert from 'node:assert/strict';
import supertest from 'supertest';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { signPresentation } from '../../../core/proofs/data-integrity.ts';
import { revokeAward } from '../../../issuer/credentials/revoke-award.ts';
import { signAwardFor } from '../../../issuer/credentials/sign-award-for.ts';
import type { AwardRecord } from '../../../schemas/award/award-record.ts';
import { CENTRE, issueOne, openSampleIssuer } from '../support/issue-one.ts';
import { ISSUER, type TestIssuer } from '../support/open-test-issuer.ts';
import { type ConsoleCaller, signInAs } from '../support/sign-in-as.ts';

const NAME = 'Aoife Ní Bhriain';
const PATHWAY = { id: 'components-to-digital-office-skills', version: 1 };

type Held = {
  readonly award: AwardRecord;
  readonly pair: KeyPair;
  readonly credential: unknown;
};

describe('asking for a larger award', () => {
  let issuer: TestIssuer;
  let officer: ConsoleCaller;
  let parts: readonly string[];

  beforeEach(async () => {
    issuer = await openSampleIssuer();
    officer = await signInAs(issuer, 'officer', [CENTRE]);
    const { pathway } = await issuer.deps.store.pathways.get(`${PATHWAY.id}@000001`);
    const [step] = pathway.steps;
    assert.ok(step?.kind === 'volume');
    // Two of 15 credits each are the 30 that are needed.
    const [first = '', second = ''] = step.match.achievements ?? [];
    parts = [first, second].map((url) => url.slice(url.lastIndexOf('/') + 1));
  });
  afterEach(() => issuer.close());

  const hold = async (achievement: string, name = NAME): Promise<Held> => {
    const award = await issueOne(issuer, { name }, achievement);
    const pair = await generateKeyPair('P-256');
    const signed = await signAwardFor(issuer.deps, award, didKeyOf(pair).did);
    return { award, pair, credential: JSON.parse(signed.json) };
  };
  const holdAll = async (names: readonly string[] = parts): Promise<readonly Held[]> => {
    const held: Held[] = [];
    for (const name of names) held.push(await hold(name));
    return held;
  };
  const nonceOf = async (): Promise<string> =>
    (await supertest(issuer.app).post(`/centres/${CENTRE}/oid4vci/nonce`)).body.c_nonce;
  const present = async (
    held: readonly Held[],
    binding: { challenge?: string; domain?: string; signers?: readonly Held[] } = {},
  ) => {
    const signers = await Promise.all(
      (binding.signers ?? held).map(({ pair }) => {
        const { did, verificationMethod } = didKeyOf(pair);
        return signerFromKeyPair(pair, did, verificationMethod);
      }),
    );
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: held.map(({ credential }) => credential),
    };
    const challenge = binding.challenge ?? (await nonceOf());
    const domain = binding.domain ?? ISSUER;
    return signPresentation(presentation, signers, { challenge, domain, created: issuer.clock() });
  };
  const ask = (presentation: unknown, contact: object = { name: NAME }, pathway = PATHWAY) =>
    supertest(issuer.app)
      .post(`/centres/${CENTRE}/requests`)
      .send({ presentation, pathway, contact });
  const stateOf = async (secret: string) =>
    (await supertest(issuer.app).get(`/requests/${secret}`).expect(200)).body;

  it('is taken in when the pathway is complete, granted, and offered to the learner alone', async () => {
    const held = await holdAll();
    const contact = { name: NAME, email: 'aoife@example.org' };
    const { secret } = (await ask(await present(held), contact).expect(201)).body;
    assert.deepEqual(await stateOf(secret), { state: 'waiting' });
    const [view] = (await officer.send('GET', `/requests?centre=${CENTRE}`).expect(200)).body;
    assert.equal(view.request.candidate.name, NAME);
    assert.equal(view.request.components.length, 2);
    assert.match(view.request.explanation[0], /counted, 15 credits/);
    const decision = `/requests/${view.request.id}/decision`;
    await officer.send('POST', decision, { kind: 'granted' }).expect(200);
    await officer.send('POST', decision, { kind: 'granted' }).expect(200);
    const differently = { kind: 'declined', reason: 'no' };
    assert.equal(
      (await officer.send('POST', decision, differently).expect(409)).body.code,
      'conflict',
    );
    const { state, offerUri } = await stateOf(secret);
    assert.equal(state, 'granted');
    assert.equal((await stateOf(secret)).offerUri, offerUri);
    const offer = await supertest(issuer.app).get(new URL(offerUri).pathname).expect(200);
    assert.deepEqual(offer.body.credential_configuration_ids, ['digital-office-skills-v1']);
    const granted = await issuer.deps.store.awards.listBy('centre', CENTRE, { limit: 100 });
    const larger = granted.filter((award) => award.origin.kind === 'request');
    assert.equal(larger.length, 1);
    assert.equal(larger[0]?.components.length, 2);
    const mails = await issuer.deps.store.outbox.list({ limit: 10 });
    assert.equal(mails.length, 1);
    assert.match(mails[0]?.subject ?? '', /has granted your request/);
    assert.doesNotMatch(mails[0]?.body ?? '', /offers/);
  });

  it('is refused with the explanation when a component is missing', async () => {
    const held = await holdAll(parts.slice(0, 1));
    const refused = await ask(await present(held)).expect(409);
    assert.equal(refused.body.code, 'pathway-not-complete');
    assert.match(refused.body.detail, /15 more credits needed/);
  });

  it('does not count what was revoked, is in another name, or is not held by the asker', async () => {
    const held = await holdAll();
    const [first, second] = held;
    assert.ok(first !== undefined && second !== undefined);
    const unheld = await ask(await present(held, { signers: held.slice(1) })).expect(409);
    assert.equal(unheld.body.code, 'pathway-not-complete');
    const foreign = await ask(await present(held), { name: 'Someone Else' }).expect(409);
    assert.match(foreign.body.detail, /another name/);
    await revokeAward(issuer.deps, { award: first.award.id, reason: 'mistake', by: 'officer' });
    issuer.clock.move(61_000);
    const revoked = await ask(await present(held)).expect(409);
    assert.match(revoked.body.detail, /revoked/);
  });

  it('needs a fresh number of this centre, used once, and its own address', async () => {
    const held = await holdAll();
    const madeUp = await ask(await present(held, { challenge: 'made-up' })).expect(400);
    assert.equal(madeUp.body.code, 'invalid-input');
    const elsewhere = await ask(await present(held, { domain: 'https://evil.example' })).expect(
      409,
    );
    assert.equal(elsewhere.body.code, 'pathway-not-complete');
    const presentation = await present(held);
    await ask(presentation).expect(201);
    assert.equal((await ask(presentation).expect(400)).body.code, 'invalid-input');
  });

  it('is taken in once for the same credentials, and again after it was declined', async () => {
    const held = await holdAll();
    const { secret } = (await ask(await present(held)).expect(201)).body;
    assert.equal((await ask(await present(held)).expect(409)).body.code, 'already-exists');
    const [view] = (await officer.send('GET', `/requests?centre=${CENTRE}`)).body;
    const reason = 'Please come to the centre with a document.';
    const decision = `/requests/${view.request.id}/decision`;
    await officer.send('POST', decision, { kind: 'declined', reason }).expect(200);
    assert.deepEqual(await stateOf(secret), { state: 'declined', reason });
    await ask(await present(held)).expect(201);
  });

  it('cannot be granted when a component was revoked meanwhile or the register forbids it', async () => {
    const held = await holdAll();
    await ask(await present(held)).expect(201);
    const [view] = (await officer.send('GET', `/requests?centre=${CENTRE}`)).body;
    const decision = `/requests/${view.request.id}/decision`;
    const { did } = await issuer.deps.store.centres.get(CENTRE);
    await issuer.deps.mountedRegister?.writer.append({
      type: 'centre-suspended',
      centreDid: did,
      effectiveFrom: '2026-11-01',
      effectiveTo: '2026-11-20',
    });
    const outside = await officer.send('POST', decision, { kind: 'granted' }).expect(403);
    assert.equal(outside.body.code, 'outside-register-scope');
    issuer.clock.move(2 * 24 * 60 * 60 * 1000);
    const award = held[0]?.award.id ?? '';
    await revokeAward(issuer.deps, { award, reason: 'mistake', by: 'officer' });
    officer = await signInAs(issuer, 'officer', [CENTRE]);
    const revoked = await officer.send('POST', decision, { kind: 'granted' }).expect(409);
    assert.match(revoked.body.detail, /no longer in force/);
  });

  it('answers an unknown pathway, an unknown request and another centre’s officer', async () => {
    const unknown = await ask(
      await present([await hold(parts[0] ?? '')]),
      { name: NAME },
      {
        id: 'nothing',
        version: 1,
      },
    ).expect(404);
    assert.equal(unknown.body.code, 'not-found');
    await supertest(issuer.app)
      .get(`/requests/${'A'.repeat(43)}`)
      .expect(404);
    const other = await signInAs(issuer, 'officer', ['marsa-trades-college']);
    const refused = await other.send('GET', `/requests?centre=${CENTRE}`).expect(403);
    assert.equal(refused.body.code, 'not-allowed');
  });

  it('refuses something that is no presentation with the place of the fault', async () => {
    const refused = await ask({ type: 'nothing' }).expect(400);
    assert.equal(refused.body.problems[0].pointer, '/presentation/proof');
  });
});
