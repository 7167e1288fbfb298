import assert from 'node:assert/strict';
import { systemClock } from '../../core/time.ts';
import type { SendRequest } from '../../wallet-web/app/http-port.ts';
import { claimCredential } from '../../wallet-web/app/receive/claim-credential.ts';
import { readOffer } from '../../wallet-web/app/receive/read-offer.ts';
import { redeemOffer as redeemWithWallet } from '../../wallet-web/app/receive/redeem-offer.ts';
import { type LoopbackAnswer, loopbackRequest } from '../support/loopback-request.ts';
import { type RunningSystem, startSystem } from '../support/running-system.ts';
import { type SampleOfficer, signInSample } from '../support/sample-officer.ts';

const CENTRE = 'kerry-harbour-college';
const GRANT = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
const DAY_MS = 86_400_000;

/** The wallet's own way out, over this machine's loopback. */
const send: SendRequest = async (url, request = {}) => {
  const { method = 'GET', headers = {}, body } = request;
  return loopbackRequest(method, url, body === undefined ? { headers } : { headers, body });
};

type Offer = { readonly grants: { readonly [GRANT]: { readonly 'pre-authorized_code': string } } };

describe('an offer over HTTP', () => {
  let system: RunningSystem;
  let officer: SampleOfficer;
  let days = 0;
  let learners = 0;

  /** Issues an award and answers the address of its offer, as it stands in the link of the message. */
  const newOffer = async (): Promise<string> => {
    learners += 1;
    const email = `learner-${learners}@example.org`;
    const csv = `Name,E-mail,Award date\nAoife Ní Bhriain,${email},2026-10-30\n`;
    await officer.issue({ centre: CENTRE, achievement: 'microsoft-365-teamwork', csv });
    const { link } = await officer.mailTo(CENTRE, email);
    return new URLSearchParams(new URL(link).hash.slice(1)).get('credential_offer_uri') ?? '';
  };
  const codeOf = async (offer: string): Promise<string> => {
    const answer = await loopbackRequest('GET', offer);
    assert.equal(answer.status, 200, answer.text);
    return (answer.json as Offer).grants[GRANT]['pre-authorized_code'];
  };
  const redeem = (code: string): Promise<LoopbackAnswer> =>
    loopbackRequest('POST', `${system.addresses.issuer}/centres/${CENTRE}/oid4vci/token`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: GRANT, 'pre-authorized_code': code }).toString(),
    });
  const takeUp = async (offer: string): Promise<void> => {
    const read = await readOffer(send, offer);
    const deps = { send, clock: systemClock };
    await claimCredential(deps, await redeemWithWallet(deps, read, undefined));
  };
  const refusalOf = async (offer: string): Promise<readonly [number, unknown, string]> => {
    const { status, json } = await loopbackRequest('GET', offer);
    const { code, detail } = json as { readonly code: unknown; readonly detail: string };
    return [status, code, detail];
  };

  before(async () => {
    const clock = (): Date => new Date(systemClock().getTime() + days * DAY_MS);
    system = await startSystem({ sample: true, faces: [], clock });
    officer = await signInSample(system, 'Kieran Officer');
  });

  after(() => system?.stop());

  it('has one winner of 50 who redeem it at the same time', async () => {
    const offer = await newOffer();
    // Half of them share a code, the other half fetched one each: neither way gives a second winner.
    const shared = await codeOf(offer);
    const codes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? shared : codeOf(offer))),
    );
    const answers = await Promise.all(codes.map(redeem));
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status !== 200);
    assert.equal(won.length, 1);
    for (const { status, json } of lost) {
      assert.equal(status, 400);
      assert.equal((json as { readonly error: string }).error, 'invalid_grant');
    }
  });

  it('is not consumed by a mail scanner that opens and asks for everything', async () => {
    const offer = await newOffer();
    for (const method of ['GET', 'HEAD', 'GET', 'OPTIONS', 'HEAD']) {
      await loopbackRequest(method, offer);
      await loopbackRequest(method, `${system.addresses.wallet}/receive`);
    }
    assert.equal((await redeem(await codeOf(offer))).status, 200);
  });

  it('never lets an answer with a code be kept on the way', async () => {
    const answer = await loopbackRequest('GET', await newOffer());
    assert.equal(answer.headers['cache-control'], 'no-store');
  });

  it('says in words that it was used', async () => {
    const offer = await newOffer();
    await takeUp(offer);
    const [status, code, detail] = await refusalOf(offer);
    assert.equal(code, 'offer-unknown-or-used');
    assert.ok(status === 404 || status === 410);
    assert.match(detail, /already used.*Ask the centre to send it again/);
  });

  it('tells a guess no more than a used one', async () => {
    const guess = `${system.addresses.issuer}/offers/${'A'.repeat(43)}`;
    const used = await newOffer();
    await takeUp(used);
    assert.deepEqual(await refusalOf(guess), await refusalOf(used));
  });

  it('refuses a made-up code in words, not with a fault', async () => {
    const answer = await redeem('made-up');
    assert.equal(answer.status, 400);
    assert.equal((answer.json as { readonly error: string }).error, 'invalid_grant');
  });

  it('says in words that it has expired after its thirty days', async () => {
    const offer = await newOffer();
    days += 31;
    const [status, code, detail] = await refusalOf(offer);
    assert.equal(code, 'offer-expired');
    assert.ok(status === 404 || status === 410);
    assert.match(detail, /has expired.*Ask the centre to send it again/);
  });
});
