import assert from 'node:assert/strict';
import { createCanonize } from '../../../core/canonical/create-canonize.ts';
import { hasAmbiguousOrder } from '../../../core/canonical/has-ambiguous-order.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { AppError } from '../../../core/errors.ts';
import { signCredential, verifyProofs } from '../../../core/proofs/data-integrity.ts';
import { signRaw } from '../../attacks/support/sign-raw.ts';
import { didKeySigner, NOW, noWeb, unsignedBadge } from '../proofs/support.ts';
import { stockCanonize } from './stock.ts';

const line = (text: string, subject = '<urn:a>'): string => `${subject} <urn:p> "${text}" .\n`;
// U+1F600 comes after U+FF0C, but its first UTF-16 unit comes before.
const early = '😀';
const late = '，';

describe('hasAmbiguousOrder', () => {
  it('finds statements that begin alike and go on with such characters', () => {
    assert.equal(hasAmbiguousOrder(line(`x${early}`) + line(`x${late}`)), true);
  });

  it('finds nothing where both stand in one text or at different places', () => {
    assert.equal(hasAmbiguousOrder(line(`Gut gemacht${late} ${early}`)), false);
    assert.equal(hasAmbiguousOrder(line(`a${early}`) + line(`b${late}`)), false);
    assert.equal(hasAmbiguousOrder(line('李') + line('Żółć') + line(early)), false);
  });

  it('finds statements that only the hash of a blank node puts side by side', () => {
    const one = `_:c14n0 <urn:p> _:c14n1 .\n_:c14n0 <urn:q> "${early}" .\n`;
    const text = `_:c14n0 <urn:p> "${early}" <urn:g> .\n_:c14n1 <urn:p> "${late}" _:c14n0 .\n`;
    assert.equal(hasAmbiguousOrder(one + text), false);
    const graphs = `_:c14n0 <urn:p> "x${early}" _:c14n2 .\n_:c14n1 <urn:p> "x${late}" _:c14n2 .\n`;
    assert.equal(hasAmbiguousOrder(graphs), true);
  });
});

describe('a document whose order is not the same for every program', () => {
  const ambiguous = (issuer: string): JsonObject => ({
    ...unsignedBadge(issuer),
    evidence: [{ type: ['Evidence'], id: 'urn:e:1', name: early, description: 'x' }],
    name: `A ${late}`,
    description: 'x',
  });
  const twice = (issuer: string): JsonObject => {
    const badge = ambiguous(issuer);
    const alignment = [early, late].map((name) => ({ type: ['Alignment'], targetName: name }));
    return { ...badge, credentialSubject: subjectWith(badge, { tag: [early, late], alignment }) };
  };

  it('is signed where its characters never meet', async () => {
    const signer = await didKeySigner();
    const signed = await signCredential(ambiguous(signer.controller), signer, NOW);
    const options = { purpose: 'assertionMethod', resolve: noWeb, now: NOW } as const;
    assert.equal((await verifyProofs(signed, options)).kind, 'valid');
  });

  it('is not signed', async () => {
    const signer = await didKeySigner();
    const signing = signCredential(twice(signer.controller), signer, NOW);
    await assert.rejects(signing, (error) => {
      assert.ok(error instanceof AppError);
      assert.equal(error.code, 'credential-not-conformant');
      assert.match(error.publicDetail, /different orders/);
      return true;
    });
  });

  it('is not called valid either, though its signature fits for programs of one kind', async () => {
    const signer = await didKeySigner();
    const signed = await signRaw(twice(signer.controller), { signer });
    const options = { purpose: 'assertionMethod', resolve: noWeb, now: NOW } as const;
    const outcome = await verifyProofs(signed, options);
    assert.ok(outcome.kind === 'wrong');
    assert.equal(outcome.reason, 'ambiguous-order');
  });

  it('is refused on the way of the stock library too', async () => {
    const canonize = createCanonize(async (document) => (await stockCanonize(document)) ?? '');
    const document = { ...twice('did:web:a.example'), '@context': contextsWithOneWrittenOut };
    await assert.rejects(canonize(document, {}), { name: 'InexactError' });
  });
});

const contextsWithOneWrittenOut = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  { extra: 'urn:extra' },
];

function subjectWith(badge: JsonObject, more: JsonObject): JsonObject {
  const subject = Object(badge.credentialSubject);
  return { ...subject, achievement: { ...subject.achievement, ...more } };
}
