import assert from 'node:assert/strict';
import { createCentre } from '../../../issuer/centres/create-centre.ts';
import { createSignerOf } from '../../../issuer/centres/create-signer-of.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { openTestIssuer, type TestIssuer } from '../support/open-test-issuer.ts';

const draft = {
  slug: 'kerry',
  name: 'Kerry Harbour College',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  language: 'en',
  sites: [],
};

describe('a centre', () => {
  let issuer: TestIssuer;
  beforeEach(async () => {
    issuer = await openTestIssuer();
  });
  afterEach(() => issuer.close());

  it('is created once when two operators do it at the same time, with one key', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => createCentre(issuer.deps, 'operator', draft)),
    );
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal(await issuer.deps.store.keys.count(), 1);
    await issuer.deps.signerOf('kerry');
  });

  it('has a private key at rest that is nowhere in clear', async () => {
    await createCentre(issuer.deps, 'operator', draft);
    const [key] = await issuer.deps.store.keys.list({ limit: 1 });
    assert.doesNotMatch(key?.sealed ?? '', /"d":/);
    assert.deepEqual(Object.keys(JSON.parse(key?.sealed ?? '{}')).toSorted(), [
      'algorithm',
      'ciphertext',
      'nonce',
      'publicJwk',
      'publicKeyMultibase',
    ]);
  });

  it('opens its key once and keeps it, and not with another key-encryption key', async () => {
    await createCentre(issuer.deps, 'operator', draft);
    const { signerOf, store } = issuer.deps;
    assert.equal(await signerOf('kerry'), await signerOf('kerry'));
    const other = createSignerOf({ store, keyEncryptionKey: new Uint8Array(32) });
    await rejectsWith(other('kerry'), 'key-unavailable');
    await rejectsWith(signerOf('nowhere'), 'not-found');
  });

  it('can sign as soon as it exists, also when it was asked for before', async () => {
    await rejectsWith(issuer.deps.signerOf('kerry'), 'not-found');
    const centre = await createCentre(issuer.deps, 'operator', draft);
    assert.equal((await issuer.deps.signerOf('kerry')).controller, centre.did);
  });
});
