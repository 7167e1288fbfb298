import assert from 'node:assert/strict';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import type { Signer } from '../../../core/keys/signer.ts';
import {
  type SignedDocument,
  signCredential,
  signPresentation,
  verifyProofs,
} from '../../../core/proofs/data-integrity.ts';
import { didKeySigner, NOW, noWeb, unsignedBadge } from './support.ts';

const binding = { challenge: 'c-1', domain: 'https://verifier.example', created: NOW };
const base = { purpose: 'authentication', resolve: noWeb, now: NOW } as const;
const { challenge, domain } = binding;

describe('signPresentation', () => {
  let holders: readonly Signer[];
  let unsigned: JsonObject;
  let signed: SignedDocument;

  before(async () => {
    const issuer = await didKeySigner();
    holders = [await didKeySigner('P-256'), await didKeySigner('P-256'), await didKeySigner()];
    const badge = await signCredential(unsignedBadge(issuer.controller), issuer, NOW);
    unsigned = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [badge, { ...badge }],
    };
    signed = await signPresentation(unsigned, holders, binding);
  });

  const reason = async (document: unknown, options: object = { challenge, domain }) => {
    const outcome = await verifyProofs(document, { ...base, ...options });
    return 'reason' in outcome ? outcome.reason : outcome.kind;
  };

  it('makes one proof a holder, each of which verifies', async () => {
    const outcome = await verifyProofs(signed, { ...base, challenge, domain });
    assert.ok(outcome.kind === 'valid');
    assert.deepEqual(
      outcome.methods.map(({ controller, cryptosuite }) => [controller, cryptosuite]),
      holders.map((holder, i) => [
        holder.controller,
        i < 2 ? 'ecdsa-rdfc-2019' : 'eddsa-rdfc-2022',
      ]),
    );
  });

  it('leaves its input as it was', () => {
    assert.equal('proof' in unsigned, false);
  });

  it('is bound to its challenge and its domain', async () => {
    assert.equal(await reason(signed, { challenge: 'c-2', domain }), 'challenge');
    assert.equal(await reason(signed, { challenge, domain: 'https://evil.example' }), 'domain');
    assert.equal(await reason(signed, {}), 'valid');
  });

  it('covers the credentials that it presents', async () => {
    const [first] = Array.isArray(signed.verifiableCredential) ? signed.verifiableCredential : [];
    assert.equal(await reason({ ...signed, verifiableCredential: [first] }), 'signature');
    const changed = { ...Object(first), name: 'Another' };
    assert.equal(await reason({ ...signed, verifiableCredential: [changed] }), 'signature');
    assert.equal(await reason({ ...signed, verifiableCredential: [] }), 'signature');
  });

  it('is not valid as an assertion', async () => {
    assert.equal(await reason(signed, { purpose: 'assertionMethod' }), 'purpose');
  });

  it('refuses credentials that are texts or name no context', async () => {
    for (const credential of ['eyJ…', { type: ['VerifiableCredential'] }]) {
      const document = { ...unsigned, verifiableCredential: [credential] };
      await assert.rejects(signPresentation(document, holders, binding), {
        code: 'credential-not-conformant',
      });
      assert.equal(await reason({ ...signed, verifiableCredential: [credential] }), 'malformed');
    }
  });

  it('refuses to sign without a signer', async () => {
    await assert.rejects(signPresentation(unsigned, [], binding), {
      code: 'credential-not-conformant',
    });
  });
});
