import assert from 'node:assert/strict';
import { parseOfferLink } from '../../../../wallet-web/app/receive/parse-offer-link.ts';

const offer = 'https://issuer.example/offers/abcdefghijklmnopqrstuvwxyz';
const encoded = encodeURIComponent(offer);

describe('parseOfferLink', () => {
  const good: readonly (readonly [string, string])[] = [
    [
      'our link, offer in the fragment',
      `https://wallet.example/receive#credential_offer_uri=${encoded}`,
    ],
    [
      'a link with the offer in the query',
      `https://other.example/?credential_offer_uri=${encoded}`,
    ],
    ['the scheme of OpenID4VCI', `openid-credential-offer://?credential_offer_uri=${encoded}`],
    ['the bare address of the offer', offer],
    ['space around it', `  ${offer}\n`],
  ];
  for (const [situation, text] of good) {
    it(`finds the offer in ${situation}`, () => {
      assert.equal(parseOfferLink(text), offer);
    });
  }

  it('accepts plain http for a loopback host only', () => {
    const local = 'http://issuer.localhost:4100/offers/abcdefghijklmnopqrstuvwxyz';
    assert.equal(parseOfferLink(local), local);
    assert.throws(() => parseOfferLink(offer.replace('https:', 'http:')), {
      reason: 'not-an-offer',
    });
  });

  for (const text of [
    '',
    'hello',
    'https://example.org/',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ]) {
    it(`refuses ${JSON.stringify(text)} as an offer`, () => {
      assert.throws(() => parseOfferLink(text), { reason: 'not-an-offer' });
    });
  }

  it('refuses an offer whose own address is not safe', () => {
    const text = 'https://wallet.example/receive#credential_offer_uri=javascript%3Aalert(1)';
    assert.throws(() => parseOfferLink(text), { reason: 'not-an-offer' });
  });
});
