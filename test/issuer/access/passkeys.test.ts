import assert from 'node:assert/strict';
import { makeSetupLink } from '../../../issuer/access/make-setup-link.ts';
import { openTestIssuer, type TestIssuer } from '../support/open-test-issuer.ts';
import { signedOut, signInAs } from '../support/sign-in-as.ts';
import { VirtualAuthenticator } from '../support/virtual-authenticator.ts';

const ORIGIN = 'http://issuer.localhost:4100';
const HOUR = 60 * 60 * 1000;

describe('signing in with a passkey', () => {
  let issuer: TestIssuer;
  let passkey: VirtualAuthenticator;

  beforeEach(async () => {
    issuer = await openTestIssuer();
    passkey = new VirtualAuthenticator(ORIGIN);
  });
  afterEach(() => issuer.close());

  const post = (path: string, body: object) => signedOut(issuer).send('POST', path, body);
  const tokenOf = (link: string | undefined): string => link?.split('#')[1] ?? '';
  const setupToken = async () => tokenOf(await makeSetupLink(issuer.deps));
  const enrol = async (token: string, behaviour = {}, name: string | undefined = 'Olivia') => {
    const offer = (await post('/enrol/options', name === undefined ? { token } : { token, name }))
      .body;
    const response = passkey.create(offer.options, behaviour);
    return post('/enrol/verify', { token, challengeId: offer.challengeId, response });
  };
  const signIn = async (behaviour = {}) => {
    const { options, challengeId } = (await post('/sign-in/options', {}).expect(200)).body;
    passkey.counter += 1;
    return post('/sign-in/verify', { challengeId, response: passkey.get(options, behaviour) });
  };

  it('lets the first operator set the service up by the printed link, once', async () => {
    const token = await setupToken();
    const offer = (await post('/enrol/options', { token, name: 'Olivia' }).expect(200)).body;
    assert.equal(offer.options.authenticatorSelection.residentKey, 'required');
    assert.equal(offer.options.authenticatorSelection.userVerification, 'required');
    assert.equal(offer.options.rp.id, 'issuer.localhost');
    const answer = await enrol(token);
    assert.equal(answer.status, 200);
    assert.deepEqual([answer.body.staff.name, answer.body.staff.role], ['Olivia', 'operator']);
    assert.equal((await post('/enrol/options', { token, name: 'Mallory' })).status, 410);
    assert.equal(await makeSetupLink(issuer.deps), undefined);
    assert.equal((await signedOut(issuer).send('GET', '/state')).body.setUp, true);
  });

  it('asks the first operator for a name', async () => {
    const refused = await post('/enrol/options', { token: await setupToken() }).expect(400);
    assert.equal(refused.body.problems[0].pointer, '/name');
  });

  it('voids the setup link of the start before', async () => {
    const first = await setupToken();
    const second = await setupToken();
    const refused = await post('/enrol/options', { token: first, name: 'Olivia' }).expect(410);
    assert.equal(refused.body.code, 'link-used-or-expired');
    await post('/enrol/options', { token: second, name: 'Olivia' }).expect(200);
  });

  it('has one winner when a link is used by ten browsers at the same time', async () => {
    const token = await setupToken();
    const offers = [];
    for (let n = 0; n < 10; n += 1) {
      offers.push((await post('/enrol/options', { token, name: 'Olivia' })).body);
    }
    const answers = await Promise.all(
      offers.map(({ options, challengeId }) => {
        const response = new VirtualAuthenticator(ORIGIN).create(options);
        return post('/enrol/verify', { token, challengeId, response });
      }),
    );
    assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
    assert.equal(await issuer.deps.store.passkeys.count(), 1);
  });

  it('signs in, knows who it is, and signs out on the server too', async () => {
    await enrol(await setupToken());
    const answer = await signIn();
    assert.equal(answer.status, 200);
    const cookie = String(answer.headers['set-cookie']);
    assert.match(cookie, /Max-Age=43200; Path=\/console; HttpOnly; SameSite=Strict$/);
    const [pair = ''] = cookie.split(';');
    const me = await signedOut(issuer).send('GET', '/me').set('Cookie', pair).expect(200);
    assert.equal(me.body.staff.name, 'Olivia');
    await signedOut(issuer).send('POST', '/sign-out').set('Cookie', pair).expect(204);
    await signedOut(issuer).send('GET', '/me').set('Cookie', pair).expect(401);
  });

  it('ends a session after twelve hours', async () => {
    await enrol(await setupToken());
    const [pair = ''] = String((await signIn()).headers['set-cookie']).split(';');
    issuer.clock.move(12 * HOUR - 1000);
    await signedOut(issuer).send('GET', '/me').set('Cookie', pair).expect(200);
    issuer.clock.move(1000);
    await signedOut(issuer).send('GET', '/me').set('Cookie', pair).expect(401);
    assert.equal(await issuer.deps.store.sessions.countBy('staff', 'first-operator'), 1);
  });

  it('keeps neither the secret of a session nor that of a link', async () => {
    const token = await setupToken();
    const answer = await enrol(token);
    const secret = /skillseal-console=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1];
    assert.equal(await issuer.deps.store.sessions.find(secret ?? ''), undefined);
    assert.equal(await issuer.deps.store.invitations.find(token), undefined);
  });

  const refusals: readonly (readonly [string, object])[] = [
    ['without user verification', { userVerified: false }],
    ['made on another origin', { origin: 'http://evil.localhost:4100' }],
    ['for another relying party', { rpId: 'evil.localhost' }],
  ];
  for (const [what, behaviour] of refusals) {
    it(`refuses a passkey ${what}, at joining and at signing in`, async () => {
      const token = await setupToken();
      const joining = await enrol(token, behaviour);
      assert.equal(joining.body.code, 'passkey-not-accepted');
      assert.equal((await enrol(token)).status, 200);
      assert.equal((await signIn(behaviour)).body.code, 'passkey-not-accepted');
      assert.equal((await signIn()).status, 200);
    });
  }

  it('refuses a counter that went back: the passkey may have been copied', async () => {
    await enrol(await setupToken());
    passkey.counter = 10;
    assert.equal((await signIn()).status, 200);
    passkey.counter = 3;
    assert.equal((await signIn()).body.code, 'passkey-not-accepted');
  });

  it('refuses a challenge that was answered before, is over, or was for joining', async () => {
    await enrol(await setupToken());
    const { options, challengeId } = (await post('/sign-in/options', {})).body;
    const response = passkey.get(options);
    assert.equal((await post('/sign-in/verify', { challengeId, response })).status, 200);
    assert.equal((await post('/sign-in/verify', { challengeId, response })).status, 401);
    const late = (await post('/sign-in/options', {})).body;
    issuer.clock.move(5 * 60 * 1000);
    const answer = { challengeId: late.challengeId, response: passkey.get(late.options) };
    assert.equal((await post('/sign-in/verify', answer)).status, 401);
  });

  it('lets an invited officer join by link, and refuses the passkey of a stranger', async () => {
    const operator = await signInAs(issuer, 'operator');
    const draft = { name: 'Kieran', role: 'officer', centres: [] };
    const invited = await operator.send('POST', '/staff', draft).expect(201);
    assert.equal((await signIn()).body.code, 'passkey-not-accepted');
    const joined = await enrol(tokenOf(invited.body.link), {}, undefined);
    assert.equal(joined.body.staff.name, 'Kieran');
    const renewed = await operator.send('POST', `/staff/${invited.body.staff.id}/link`).expect(200);
    assert.match(renewed.body.link, /\/console\/join#[\w-]{43}$/);
  });

  it('refuses an officer for a centre that does not exist, and an operator with a centre', async () => {
    const operator = await signInAs(issuer, 'operator');
    for (const draft of [
      { name: 'Kieran', role: 'officer', centres: ['nowhere'] },
      { name: 'Olga', role: 'operator', centres: ['kerry'] },
    ]) {
      const refused = await operator.send('POST', '/staff', draft).expect(400);
      assert.match(refused.body.problems[0].pointer, /^\/centres/);
    }
  });

  it('ends a link after seven days', async () => {
    const token = await setupToken();
    issuer.clock.move(7 * 24 * HOUR);
    assert.equal((await post('/enrol/options', { token, name: 'Olivia' })).status, 410);
  });

  it('does not sign ordinary staff in without a passkey', async () => {
    const refused = await post('/enrol/sample', { token: await setupToken() }).expect(403);
    assert.equal(refused.body.code, 'not-allowed');
  });
});
