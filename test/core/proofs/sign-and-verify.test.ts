import assert from 'node:assert/strict';
import { signCredential, verifyProofs } from '../../../core/proofs/data-integrity.ts';
import { didKeySigner, NOW, noWeb, unsignedBadge } from './support.ts';

const options = { purpose: 'assertionMethod', resolve: noWeb, now: NOW } as const;

describe('signCredential and verifyProofs', () => {
  for (const [algorithm, cryptosuite] of [
    ['Ed25519', 'eddsa-rdfc-2022'],
    ['P-256', 'ecdsa-rdfc-2019'],
  ] as const) {
    it(`signs an Open Badge with ${cryptosuite}, which then verifies`, async () => {
      const signer = await didKeySigner(algorithm);
      const signed = await signCredential(unsignedBadge(signer.controller), signer, NOW);
      const { verificationMethod, controller } = signer;
      assert.deepEqual(await verifyProofs(signed, options), {
        kind: 'valid',
        methods: [{ verificationMethod, controller, cryptosuite, created: NOW }],
      });
    });
  }

  it('leaves its input as it was', async () => {
    const signer = await didKeySigner();
    const badge = unsignedBadge(signer.controller);
    const before = structuredClone(badge);
    await signCredential(badge, signer, NOW);
    await signCredential(badge, signer, NOW);
    assert.deepEqual(badge, before);
  });
});
