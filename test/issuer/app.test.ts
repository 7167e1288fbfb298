import assert from 'node:assert/strict';
import supertest from 'supertest';
import { parseDidDocument } from '../../core/dids/parse-did-document.ts';
import { verifyRegister } from '../../verifier/engine/trust/verify-register.ts';
import { openTestIssuer, type TestIssuer } from './support/open-test-issuer.ts';
import { signedOut, signInAs } from './support/sign-in-as.ts';

const centre = {
  slug: 'kerry',
  name: 'Kerry Harbour College',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  language: 'en',
};

describe('the issuer application', () => {
  let issuer: TestIssuer;
  before(async () => {
    issuer = await openTestIssuer();
  });
  after(() => issuer.close());

  it('serves the DID document of a centre that an operator created, to any origin', async () => {
    const operator = await signInAs(issuer, 'operator');
    const created = await operator.send('POST', '/centres', centre).expect(201);
    assert.equal(created.body.did, 'did:web:issuer.localhost%3A4100:centres:kerry');
    const answer = await supertest(issuer.app).get('/centres/kerry/did.json').expect(200);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    const document = parseDidDocument(answer.body);
    assert.equal(document?.id, created.body.did);
    assert.deepEqual(document?.assertionMethod, [`${created.body.did}#key-1`]);
    assert.equal((await issuer.deps.signerOf('kerry')).controller, created.body.did);
  });

  it('refuses a second centre of one slug and a time zone that does not exist', async () => {
    const operator = await signInAs(issuer, 'operator');
    const again = await operator.send('POST', '/centres', centre).expect(409);
    assert.equal(again.body.code, 'already-exists');
    const draft = { ...centre, slug: 'other', timeZone: 'Europe/Atlantis' };
    const wrong = await operator.send('POST', '/centres', draft).expect(400);
    assert.equal(wrong.body.problems[0].pointer, '/timeZone');
  });

  it('publishes the register signed by its operator, with the centre included', async () => {
    const answer = await supertest(issuer.app).get('/register/register.jwt').expect(200);
    assert.match(answer.headers['content-type'] ?? '', /^application\/jwt/);
    const operator = issuer.deps.mountedRegister?.writer.operator.did ?? '';
    const jws = answer.text ?? String(answer.body);
    const view = await verifyRegister(jws, operator, issuer.clock());
    assert.equal(view.kind, 'trusted');
    assert.deepEqual(view.kind === 'trusted' && view.snapshot.events.map((event) => event.type), [
      'centre-included',
    ]);
  });

  it('says in its state that it still has to be set up', async () => {
    const answer = await signedOut(issuer).send('GET', '/state').expect(200);
    assert.deepEqual(answer.body, {
      setUp: false,
      sampleOffered: false,
      test: true,
      version: '0.1.0',
    });
  });

  it('answers an unknown address with a problem and no stack', async () => {
    const answer = await supertest(issuer.app).get('/nothing').expect(404);
    assert.equal(answer.body.code, 'not-found');
    assert.doesNotMatch(answer.text, /at .*\.ts/);
  });
});
