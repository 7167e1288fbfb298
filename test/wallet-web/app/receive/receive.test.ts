import assert from 'node:assert/strict';
import { claimCredential } from '../../../../wallet-web/app/receive/claim-credential.ts';
import { claimIdOf, keepCredential } from '../../../../wallet-web/app/receive/keep-credential.ts';
import { readOffer } from '../../../../wallet-web/app/receive/read-offer.ts';
import { redeemOffer } from '../../../../wallet-web/app/receive/redeem-offer.ts';
import { vaultKinds } from '../../../../wallet-web/app/vault/vault-records.ts';
import { memoryVault } from '../vault/memory-vault.ts';
import { centre, fakeCentre, offerUri, origin } from './fake-centre.ts';

const clock = () => new Date('2026-11-18T10:00:00Z');

describe('readOffer', () => {
  it('says who offers what, in the words of the centre itself', async () => {
    const offer = await readOffer(fakeCentre().send, offerUri);
    assert.equal(offer.issuerName, 'Kerry Harbour College');
    assert.equal(offer.title, 'Microsoft 365 Fundamentals');
    assert.equal(offer.transactionCode, undefined);
  });

  it('consumes nothing: it only reads', async () => {
    const { send, asked } = fakeCentre();
    await readOffer(send, offerUri);
    assert.deepEqual(
      asked.map(({ request }) => request?.method ?? 'GET'),
      ['GET', 'GET', 'GET'],
    );
  });

  const refusals = [
    ['offer-unknown-or-used', 'offer-used'],
    ['offer-expired', 'offer-expired'],
    ['offer-locked', 'offer-locked'],
  ] as const;
  for (const [code, reason] of refusals) {
    it(`passes on that the offer is ${code}`, async () => {
      const { send } = fakeCentre({ [offerUri]: { status: 410, json: { code } } });
      await assert.rejects(readOffer(send, offerUri), { reason });
    });
  }

  it('refuses a centre that does not answer for itself', async () => {
    const url = `${origin}/.well-known/openid-credential-issuer/centres/kerry`;
    const json = {
      credential_issuer: 'https://evil.example',
      credential_endpoint: 'https://evil.example/c',
      credential_configurations_supported: {},
    };
    const { send } = fakeCentre({ [url]: { status: 200, json } });
    await assert.rejects(readOffer(send, offerUri), { reason: 'centre-unreadable' });
  });

  it('says that the centre could not be asked when its metadata is gone', async () => {
    const url = `${origin}/.well-known/oauth-authorization-server/centres/kerry`;
    const { send } = fakeCentre({ [url]: { status: 503, json: {} } });
    await assert.rejects(readOffer(send, offerUri), { reason: 'centre-unreachable' });
  });
});

describe('redeemOffer', () => {
  it('makes a fresh key and keeps the token with its end', async () => {
    const { send } = fakeCentre();
    const offer = await readOffer(send, offerUri);
    const first = await redeemOffer({ send, clock }, offer, undefined);
    const second = await redeemOffer({ send, clock }, offer, undefined);
    assert.equal(first.accessToken, 'token-1');
    assert.equal(first.expiresAt, '2026-11-18T10:10:00Z');
    assert.notEqual(first.holderKey.publicKeyMultibase, second.holderKey.publicKeyMultibase);
  });

  it('says that the offer was used when another was first', async () => {
    const { send } = fakeCentre({
      [`${centre}/oid4vci/token`]: { status: 400, json: { error: 'invalid_grant' } },
    });
    const offer = await readOffer(send, offerUri);
    await assert.rejects(redeemOffer({ send, clock }, offer, undefined), {
      reason: 'offer-used',
    });
  });
});

describe('claimCredential and keepCredential', () => {
  it('prove the key to the centre and keep the credential with it', async () => {
    const { send, asked } = fakeCentre();
    const vault = memoryVault();
    const claim = await redeemOffer({ send, clock }, await readOffer(send, offerUri), undefined);
    await vault.put(vaultKinds.claim, claimIdOf(offerUri), claim);
    const { credential, acknowledge } = await claimCredential({ send, clock }, claim);
    const kept = await keepCredential({ vault, clock }, claim, credential);
    await acknowledge();
    assert.equal(kept.id, 'urn:uuid:1');
    assert.equal(await vault.find(vaultKinds.claim, claimIdOf(offerUri)), undefined);
    const request = asked.find(({ url }) => url.endsWith('/credential'))?.request;
    assert.equal(request?.headers?.authorization, 'Bearer token-1');
    assert.match(request?.body ?? '', /"proofs":\{"jwt":\["ey/);
    assert.equal(asked.at(-1)?.url, `${centre}/oid4vci/notification`);
  });

  it('say plainly when the centre does not hand it out', async () => {
    const { send } = fakeCentre({
      [`${centre}/oid4vci/credential`]: { status: 401, json: { error: 'invalid_token' } },
    });
    const claim = await redeemOffer({ send, clock }, await readOffer(send, offerUri), undefined);
    await assert.rejects(claimCredential({ send, clock }, claim), {
      reason: 'claim-refused',
    });
  });

  it('let no other body push out a credential by using its number', async () => {
    const { send } = fakeCentre();
    const vault = memoryVault();
    const claim = await redeemOffer({ send, clock }, await readOffer(send, offerUri), undefined);
    const mine = { id: 'urn:uuid:1', issuer: { id: 'did:web:a.example' }, name: 'mine' };
    await keepCredential({ vault, clock }, claim, mine);
    const theirs = { id: 'urn:uuid:1', issuer: 'did:web:b.example' };
    await assert.rejects(keepCredential({ vault, clock }, claim, theirs), {
      reason: 'number-taken',
    });
    assert.equal(
      (await vault.find(vaultKinds.credential, 'urn:uuid:1'))?.json,
      JSON.stringify(mine),
    );
    const newCopy = { ...mine, validFrom: '2026-11-19T10:00:00Z' };
    await keepCredential({ vault, clock }, claim, newCopy);
    const kept = await vault.find(vaultKinds.credential, 'urn:uuid:1');
    assert.equal(kept?.json, JSON.stringify(newCopy));
  });

  it('keep nothing that has no id', async () => {
    const { send } = fakeCentre();
    const vault = memoryVault();
    const claim = await redeemOffer({ send, clock }, await readOffer(send, offerUri), undefined);
    await assert.rejects(keepCredential({ vault, clock }, claim, {}), {
      reason: 'centre-unreadable',
    });
    assert.deepEqual(await vault.list(vaultKinds.credential), []);
  });
});
