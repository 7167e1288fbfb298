import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClaims } from '../../../verifier/engine/read-claims.ts';

const V1 = 'https://www.w3.org/2018/credentials/v1';

describe('readClaims', () => {
  it('reads a version 1.1 badge by the names of that version', () => {
    const claims = readClaims({
      '@context': [V1],
      issuer: 'did:key:z6Mk',
      issuanceDate: '2020-01-01T00:00:00Z',
      expirationDate: '2030-01-01T00:00:00Z',
      validUntil: '2099-01-01T00:00:00Z',
      name: 'A badge',
      credentialSubject: { givenName: 'Ada', familyName: 'Lovelace' },
    });
    assert.deepEqual(claims, {
      title: 'A badge',
      issuerId: 'did:key:z6Mk',
      holderName: 'Ada Lovelace',
      awardedOn: '2020-01-01T00:00:00Z',
      validUntil: '2030-01-01T00:00:00Z',
    });
  });

  it('reads language value objects and language maps', () => {
    const name = [{ '@value': 'Suvirinimas', '@language': 'lt' }];
    const claims = readClaims({
      name: { en: 'Welding' },
      credentialSubject: [{ achievement: { name } }],
    });
    assert.equal(claims.title, 'Suvirinimas');
    assert.equal(readClaims({ name: { en: 'Welding' } }).title, 'Welding');
  });

  it('never takes the title of the credential, or a hashed identity, for the holder’s name', () => {
    const identifier = { hashed: true, identityHash: 'sha256$abc', identityType: 'name' };
    const claims = readClaims({ name: 'A badge', credentialSubject: { identifier } });
    assert.equal(claims.holderName, undefined);
  });

  it('never throws and never gives anything but texts', () => {
    const member = fc.constantFrom(
      'name',
      'issuer',
      'credentialSubject',
      'validUntil',
      'id',
      'achievement',
      'identifier',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        fc.string(),
        fc.constantFrom(null, 0, true),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(member, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(member, value), (document) => {
        for (const claim of Object.values(readClaims(document)))
          assert.equal(typeof claim, 'string');
      }),
    );
  });
});
