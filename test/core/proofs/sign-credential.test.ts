import assert from 'node:assert/strict';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { AppError } from '../../../core/errors.ts';
import type { Signer } from '../../../core/keys/signer.ts';
import { signCredential, verifyProofs } from '../../../core/proofs/data-integrity.ts';
import { didKeySigner, NOW, noWeb, unsignedBadge } from './support.ts';

const options = { purpose: 'assertionMethod', resolve: noWeb, now: NOW } as const;

describe('signCredential', () => {
  let signer: Signer;
  let badge: JsonObject;

  before(async () => {
    signer = await didKeySigner();
    badge = unsignedBadge(signer.controller);
  });

  for (const [algorithm, cryptosuite] of [
    ['Ed25519', 'eddsa-rdfc-2022'],
    ['P-256', 'ecdsa-rdfc-2019'],
  ] as const) {
    it(`signs an Open Badge with ${cryptosuite}, which then verifies`, async () => {
      const own = await didKeySigner(algorithm);
      const signed = await signCredential(unsignedBadge(own.controller), own, NOW);
      const { verificationMethod, controller } = own;
      assert.deepEqual(await verifyProofs(signed, options), {
        kind: 'valid',
        methods: [{ verificationMethod, controller, cryptosuite, created: NOW }],
      });
    });
  }

  it('leaves its input as it was and gives one proof each time', async () => {
    const before = structuredClone(badge);
    const first = await signCredential(badge, signer, NOW);
    const second = await signCredential(badge, signer, NOW);
    assert.deepEqual(badge, before);
    assert.deepEqual(first, second);
    assert.ok(!Array.isArray(first.proof));
  });

  it('writes the moment of signing with second precision', async () => {
    const signed = await signCredential(badge, signer, new Date('2026-11-21T10:00:00.987Z'));
    assert.equal(Object(signed.proof).created, '2026-11-21T10:00:00Z');
  });

  it('signs a credential that is not valid yet or no longer', async () => {
    for (const changes of [
      { validFrom: '2030-01-01T00:00:00Z' },
      { validUntil: '2020-01-01T00:00:00Z' },
    ]) {
      await signCredential({ ...badge, ...changes }, signer, NOW);
    }
  });

  for (const [what, changes, where] of [
    ['is signed already', { proof: {} }, '/proof'],
    ['has an unknown property', { grade: 'A' }, 'grade'],
    ['has an unknown type', { type: ['VerifiableCredential', 'Master'] }, 'Master'],
    ['has a relative identifier', { id: 'badge-1' }, 'badge-1'],
    ['holds null', { description: null }, '/description'],
    ['holds an empty list', { evidence: [] }, '/evidence'],
    ['holds a number that JSON-LD distorts', { name: 1e-7 }, '/name'],
    ['holds a number too great to be exact', { name: 1e21 }, '/name'],
    [
      'has an unknown context',
      { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://x.example/'] },
      'x.example',
    ],
    ['has no subject', { credentialSubject: undefined }, '/credentialSubject'],
    ['has a date that is none', { validFrom: 'soon' }, 'validFrom'],
    ['has an absolute name', { 'https://schema.org/name': 'x' }, '/https:~1~1schema.org~1name'],
  ] as const) {
    it(`refuses a credential that ${what}, and says where`, async () => {
      await assert.rejects(signCredential({ ...badge, ...changes }, signer, NOW), (error) => {
        assert.ok(error instanceof AppError);
        assert.equal(error.code, 'credential-not-conformant');
        assert.ok(error.publicDetail.includes(where), error.publicDetail);
        return true;
      });
    });
  }

  it('verifies its own output: a signer that signs wrongly is found out', async () => {
    const faulty = { ...signer, sign: async () => new Uint8Array(64) };
    await assert.rejects(signCredential(badge, faulty, NOW), { code: 'credential-not-conformant' });
    const { publicKeyMultibase } = await didKeySigner();
    await assert.rejects(signCredential(badge, { ...signer, publicKeyMultibase }, NOW), {
      code: 'credential-not-conformant',
    });
  });

  for (const error of [
    new AppError('key-unavailable', 'The key is away.'),
    new Error('a timeout'),
  ]) {
    it(`says that the key is away when the signer says "${error.message}"`, async () => {
      const sign = async () => {
        throw error;
      };
      await assert.rejects(signCredential(badge, { ...signer, sign }, NOW), {
        code: 'key-unavailable',
      });
    });
  }
});
