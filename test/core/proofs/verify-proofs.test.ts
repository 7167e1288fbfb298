import assert from 'node:assert/strict';
import type { DidDocument } from '../../../core/dids/did-document.ts';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import type { DidFailure, ResolveDid } from '../../../core/dids/did-resolution.ts';
import { isJsonObject, type JsonObject } from '../../../core/documents/json-object.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { issuerOf, signCredential, verifyProofs } from '../../../core/proofs/data-integrity.ts';
import type { ProofOutcome, VerifyProofsOptions } from '../../../core/proofs/proof-format.ts';
import { didKeySigner, NOW, noWeb, unsignedBadge } from './support.ts';

const DID = 'did:web:centre.example';
const KEY = `${DID}#key-1`;

describe('verifyProofs', () => {
  let pair: KeyPair;
  let signed: JsonObject;
  let method: DidDocument['verificationMethod'][number];
  let centre: DidDocument;

  const resolve: ResolveDid = async (did) =>
    did === DID ? { kind: 'found', document: centre } : noWeb(did);
  const verify = (document: unknown, changes: Partial<VerifyProofsOptions> = {}) =>
    verifyProofs(document, { purpose: 'assertionMethod', resolve, now: NOW, ...changes });
  const summary = (outcome: ProofOutcome) =>
    'reason' in outcome ? `${outcome.kind} ${outcome.reason}` : outcome.kind;
  const withProof = (changes: object): JsonObject => ({
    ...signed,
    proof: { ...Object(signed.proof), ...changes },
  });
  /** Signs a proof with options of our choosing, as a careless or hostile issuer could. */
  async function signedBy(did: string, document = unsignedBadge(DID)): Promise<JsonObject> {
    const signer = did === DID ? await signerFromKeyPair(pair, DID, KEY) : await didKeySigner();
    return signCredential(document, signer, NOW);
  }

  before(async () => {
    pair = await generateKeyPair('Ed25519');
    signed = await signedBy(DID);
  });
  beforeEach(() => {
    const { publicKeyMultibase } = pair;
    method = { id: KEY, type: 'Multikey', controller: DID, publicKeyMultibase };
    centre = { id: DID, verificationMethod: [method], assertionMethod: [KEY], authentication: [] };
  });

  it('finds a credential of a centre with did:web valid and names the key and its controller', async () => {
    const outcome = await verify(signed);
    const expected = { verificationMethod: KEY, controller: DID, cryptosuite: 'eddsa-rdfc-2022' };
    assert.deepEqual(outcome, { kind: 'valid', methods: [{ ...expected, created: NOW }] });
    assert.equal(issuerOf(signed), DID);
  });

  it('leaves the dates of the credential to others, so that expired and tampered are two things', async () => {
    const long = new Date('2040-01-01T00:00:00Z');
    assert.equal(summary(await verify(signed, { now: long })), 'valid');
    const changed = { ...signed, name: 'Another' };
    assert.equal(summary(await verify(changed, { now: long })), 'wrong signature');
  });

  describe('finds every change wrong:', () => {
    const changes: readonly (readonly [string, (badge: JsonObject) => JsonObject, string])[] = [
      ['a text', (b) => ({ ...b, name: 'Fundamentals of Weldinh' }), 'signature'],
      ['a date', (b) => ({ ...b, validUntil: '2031-01-01T00:00:00Z' }), 'signature'],
      ['a number', (b) => subjectWith(b, { creditsEarned: 15 }), 'signature'],
      ['a swapped issuer', (b) => ({ ...b, issuer: 'did:web:other.example' }), 'signature'],
      ['a removed property', (b) => without(b, 'validUntil'), 'signature'],
      ['an added known property', (b) => ({ ...b, description: 'More' }), 'signature'],
      ['an added unknown property', (b) => ({ ...b, grade: 'A' }), 'undefined-term'],
      [
        'an unknown type',
        (b) => ({ ...b, type: ['VerifiableCredential', 'Master'] }),
        'undefined-term',
      ],
      ['a relative identifier', (b) => ({ ...b, id: 'badge-1' }), 'undefined-term'],
      [
        'another order of contexts',
        (b) => ({ ...b, '@context': [...contexts(b)].reverse() }),
        'context',
      ],
      [
        'a removed context',
        (b) => ({ ...b, '@context': contexts(b).slice(0, 1) }),
        'undefined-term',
      ],
      [
        'an unknown context',
        (b) => ({ ...b, '@context': [...contexts(b), 'https://evil.example/v1'] }),
        'context',
      ],
      [
        'a context in the document',
        (b) => ({ ...b, '@context': [...contexts(b), { '@vocab': 'urn:x:' }] }),
        'context',
      ],
      ['no context', (b) => without(b, '@context'), 'malformed'],
      [
        'contradicting contexts',
        (b) => ({ ...b, '@context': [...contexts(b), 'https://www.w3.org/2018/credentials/v1'] }),
        'context',
      ],
      ['a subject that is a text', (b) => ({ ...b, credentialSubject: 'Ada' }), 'malformed'],
      ['a number that cannot be signed', (b) => subjectWith(b, { creditsEarned: 1e-7 }), 'inexact'],
      ['half a character', (b) => ({ ...b, name: 'Fundamentals \ud83d' }), 'malformed'],
      ['1 000 levels of nesting', (b) => ({ ...b, evidence: nested(1000) }), 'malformed'],
    ];
    for (const [what, change, reason] of changes) {
      it(what, async () => {
        assert.equal(summary(await verify(change(signed))), `wrong ${reason}`);
      });
    }
  });

  describe('refuses to judge what a reader of the JSON would not see:', () => {
    for (const [what, change] of [
      [
        'an expiry under its absolute name',
        (b: JsonObject) => hide(b, 'https://www.w3.org/2018/credentials#validUntil'),
      ],
      ['an expiry under a compact name', (b: JsonObject) => hide(b, 'cred:validUntil')],
      [
        'a keyword in the place of a term',
        (b: JsonObject) => ({ ...without(b, 'id'), '@id': b.id }),
      ],
      [
        'an included node',
        (b: JsonObject) => ({ ...b, '@included': [{ id: 'urn:x:1', name: 'x' }] }),
      ],
      [
        'a second description of the credential',
        (b: JsonObject) => subjectWith(b, { evidence: [{ id: b.id, name: 'x' }] }),
      ],
      [
        'an expiry hidden by the contexts of version 1',
        (b: JsonObject) => ({
          ...b,
          '@context': ['https://www.w3.org/2018/credentials/v1', ...contexts(b).slice(1)],
        }),
      ],
    ] as const) {
      it(what, async () => {
        assert.equal(summary(await verify(change(signed))), 'unsupported');
      });
    }
  });

  describe('finds a proof wrong', () => {
    for (const [what, changes, expected] of [
      ['of another signature', { proofValue: `z${'2'.repeat(87)}` }, 'wrong signature'],
      ['of a cut-off signature', { proofValue: 'z123' }, 'wrong signature'],
      ['in another alphabet', { proofValue: 'z0OIl' }, 'wrong signature'],
      ['without a value', { proofValue: undefined }, 'wrong malformed'],
      ['made for another purpose', { proofPurpose: 'authentication' }, 'wrong purpose'],
      ['with another moment of creation', { created: '2026-11-20T10:00:00Z' }, 'wrong signature'],
      ['created in the future', { created: '2036-11-21T10:00:00Z' }, 'wrong created-in-future'],
      ['created without an offset', { created: '2026-11-21T10:00:00' }, 'wrong malformed'],
      ['created at no time', { created: '2026-11-21T10:00:00Zjunk' }, 'wrong malformed'],
      ['that expired', { expires: '2020-01-01T00:00:00Z' }, 'wrong proof-expired'],
      ['with an unsigned property', { note: 'x' }, 'wrong undefined-term'],
      [
        'by a key the centre does not list',
        { verificationMethod: `${DID}#key-2` },
        'wrong controller-does-not-list-key',
      ],
      ['by a DID without naming the key', { verificationMethod: DID }, 'wrong malformed'],
      ['by a broken DID', { verificationMethod: 'did:key:zzz#zzz' }, 'wrong malformed'],
      ['of another document', { cryptosuite: 'ecdsa-rdfc-2019' }, 'wrong malformed'],
    ] as const) {
      it(what, async () => {
        assert.equal(summary(await verify(withProof(changes))), expected);
      });
    }
  });

  describe('does not support', () => {
    for (const [what, changes] of [
      ['a cryptosuite off its list', { cryptosuite: 'eddsa-jcs-2022' }],
      ['a type of proof off its list', { type: 'RsaSignature2018' }],
      ['the legacy type as a cryptosuite', { cryptosuite: 'Ed25519Signature2020' }],
      ['a chain of proofs', { previousProof: 'urn:uuid:1' }],
      ['a key that is not named by a DID', { verificationMethod: 'https://centre.example/key' }],
      ['a DID method off its list', { verificationMethod: 'did:ion:abc#key-1' }],
    ] as const) {
      it(what, async () => {
        assert.equal(summary(await verify(withProof(changes))), 'unsupported');
      });
    }

    it('more proofs than it would be wise to verify', async () => {
      const proof = Array.from({ length: 9 }, () => signed.proof);
      assert.equal(summary(await verify({ ...signed, proof })), 'unsupported');
    });
  });

  describe('looks at the document of the controller:', () => {
    it('a key not listed for assertions is not accepted', async () => {
      centre = { ...centre, assertionMethod: [], authentication: [KEY] };
      assert.equal(summary(await verify(signed)), 'wrong controller-does-not-list-key');
    });

    it('a key that names another controller is not accepted', async () => {
      centre = {
        ...centre,
        verificationMethod: [{ ...method, controller: 'did:web:other.example' }],
      };
      assert.equal(summary(await verify(signed)), 'wrong controller-does-not-list-key');
    });

    it('another key under the same name gives a wrong signature', async () => {
      const { publicKeyMultibase } = await generateKeyPair('Ed25519');
      centre = { ...centre, verificationMethod: [{ ...method, publicKeyMultibase }] };
      assert.equal(summary(await verify(signed)), 'wrong signature');
    });

    it('a key given as a JWK is as good', async () => {
      const { publicKeyMultibase: _, ...rest } = method;
      const jwk = { ...rest, type: 'JsonWebKey', publicKeyJwk: pair.publicJwk };
      centre = { ...centre, verificationMethod: [jwk] };
      assert.equal(summary(await verify(signed)), 'valid');
    });

    it('a key given in two forms is no key', async () => {
      const both = { ...method, publicKeyJwk: (await generateKeyPair('Ed25519')).publicJwk };
      centre = { ...centre, verificationMethod: [both] };
      assert.equal(summary(await verify(signed)), 'unsupported');
    });

    for (const [what, changes, expected] of [
      ['revoked', { revoked: '2026-11-01T00:00:00Z' }, 'wrong key-revoked'],
      ['revoked at an unreadable time', { revoked: 'soon' }, 'wrong key-revoked'],
      ['to be revoked later', { revoked: '2027-01-01T00:00:00Z' }, 'valid'],
      ['expired', { expires: '2026-11-01T00:00:00Z' }, 'wrong key-expired'],
      ['to expire later', { expires: '2027-01-01T00:00:00Z' }, 'valid'],
    ] as const) {
      it(`a key that is ${what}: ${expected}`, async () => {
        centre = { ...centre, verificationMethod: [{ ...method, ...changes }] };
        assert.equal(summary(await verify(signed)), expected);
      });
    }

    for (const [reason, expected] of [
      ['not-found', 'undecided did-unreachable'],
      ['unreachable', 'undecided did-unreachable'],
      ['malformed', 'undecided did-unreachable'],
      ['unsupported-method', 'unsupported'],
      ['invalid-did', 'wrong malformed'],
    ] as const satisfies readonly (readonly [DidFailure, string])[]) {
      it(`a document that is ${reason}: ${expected}`, async () => {
        const failing: ResolveDid = async () => ({ kind: 'failed', reason, detail: 'x' });
        assert.equal(summary(await verify(signed, { resolve: failing })), expected);
      });
    }
  });

  describe('wants every proof of a set to verify', () => {
    let second: JsonObject;
    before(async () => {
      second = await signedBy('did:key');
    });

    it('and then names all of their keys', async () => {
      const outcome = await verify({ ...signed, proof: [signed.proof, second.proof] });
      assert.ok(outcome.kind === 'valid');
      const keyOfSecond: unknown = Object(second.proof).verificationMethod;
      const keys = outcome.methods.map((one) => one.verificationMethod);
      assert.deepEqual(keys, [KEY, keyOfSecond]);
    });

    for (const [what, changes, expected] of [
      ['signed something else', { proofValue: `z${'3'.repeat(87)}` }, 'wrong signature'],
      ['has another purpose', { proofPurpose: 'authentication' }, 'wrong purpose'],
      ['is of an unknown suite', { cryptosuite: 'bbs-2023' }, 'unsupported'],
      ['is no proof', { type: 5 }, 'wrong malformed'],
    ] as const) {
      it(`so not if one ${what}, in either order`, async () => {
        const bad = { ...Object(second.proof), ...changes };
        for (const proof of [
          [signed.proof, bad],
          [bad, signed.proof],
        ]) {
          assert.equal(summary(await verify({ ...signed, proof })), expected);
        }
      });
    }

    it('and a false one is false beside one that cannot be judged', async () => {
      const unknown = { ...Object(second.proof), cryptosuite: 'bbs-2023' };
      const document = { ...signed, name: 'Another', proof: [signed.proof, unknown] };
      assert.equal(summary(await verify(document)), 'wrong signature');
      const far = { ...Object(second.proof), verificationMethod: 'did:web:gone.example#key-1' };
      const other = { ...signed, name: 'Another', proof: [far, signed.proof] };
      assert.equal(summary(await verify(other)), 'wrong signature');
    });
  });

  for (const [what, input] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['a list', []],
  ] as const) {
    it(`finds ${what} malformed without throwing`, async () => {
      assert.equal(summary(await verify(input)), 'wrong malformed');
    });
  }

  it('says that a proof is missing', async () => {
    assert.equal(summary(await verify(unsignedBadge(DID))), 'missing');
    assert.equal(summary(await verify({ ...signed, proof: [] })), 'missing');
  });

  it('does not keep a document of one verification for the next', async () => {
    assert.equal(summary(await verify(signed)), 'valid');
    const { did, verificationMethod } = didKeyOf(await generateKeyPair('Ed25519'));
    centre = { ...centre, verificationMethod: [], assertionMethod: [verificationMethod, did] };
    assert.equal(summary(await verify(signed)), 'wrong controller-does-not-list-key');
  });

  it('names no issuer where there is none', () => {
    for (const issuer of [undefined, 5, {}, { id: 5 }, ['did:web:a']]) {
      assert.equal(issuerOf({ issuer }), undefined);
    }
    assert.equal(issuerOf('x'), undefined);
  });
});

function contexts(badge: JsonObject): readonly unknown[] {
  return Array.isArray(badge['@context']) ? badge['@context'] : [];
}

function without(badge: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(badge).filter(([key]) => key !== name));
}

function subjectWith(badge: JsonObject, changes: object): JsonObject {
  assert.ok(isJsonObject(badge.credentialSubject));
  return { ...badge, credentialSubject: { ...badge.credentialSubject, ...changes } };
}

function hide(badge: JsonObject, name: string): JsonObject {
  const type = 'http://www.w3.org/2001/XMLSchema#dateTime';
  return { ...without(badge, 'validUntil'), [name]: { '@value': badge.validUntil, '@type': type } };
}

function nested(levels: number): unknown {
  let value: unknown = { id: 'urn:x:1', type: ['Evidence'] };
  for (let i = 0; i < levels; i += 1) value = { type: ['Evidence'], evidence: value };
  return value;
}
