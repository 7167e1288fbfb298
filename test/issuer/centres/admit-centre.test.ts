import assert from 'node:assert/strict';
import { openTestIssuer, type TestIssuer } from '../support/open-test-issuer.ts';
import { signInAs } from '../support/sign-in-as.ts';

const centre = {
  slug: 'kerry',
  name: 'Kerry',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  language: 'en',
};

describe('a centre that is admitted', () => {
  let issuer: TestIssuer;
  before(async () => {
    issuer = await openTestIssuer();
  });
  after(() => issuer.close());

  const inclusionOf = async (slug: string) => {
    const events = await issuer.deps.register.events();
    return events.find((event) => event.type === 'centre-included' && event.centre.slug === slug);
  };

  it('is in the register from today unless another day is said', async () => {
    const operator = await signInAs(issuer, 'operator');
    await operator.send('POST', '/centres', centre).expect(201);
    const today = issuer.clock().toISOString().slice(0, 10);
    assert.equal((await inclusionOf('kerry'))?.effectiveFrom, today);
  });

  it('is in the register from the earlier day that was decided', async () => {
    const operator = await signInAs(issuer, 'operator');
    const earlier = { ...centre, slug: 'cork', includedFrom: '2024-09-01' };
    const created = await operator.send('POST', '/centres', earlier).expect(201);
    assert.equal((await inclusionOf('cork'))?.effectiveFrom, '2024-09-01');
    assert.equal('includedFrom' in created.body, false);
  });

  it('is refused with a day that does not exist', async () => {
    const operator = await signInAs(issuer, 'operator');
    const wrong = { ...centre, slug: 'clare', includedFrom: '2024-02-30' };
    const answer = await operator.send('POST', '/centres', wrong).expect(400);
    assert.equal(answer.body.problems[0].pointer, '/includedFrom');
  });
});
