import assert from 'node:assert/strict';
import { buildDidDocument } from '../../../core/dids/did-document.ts';
import { didJwkOf } from '../../../core/dids/did-jwk.ts';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { createDidResolver } from '../../../core/dids/did-resolver.ts';
import { toBase64Url } from '../../../core/encoding.ts';
import { AppError, type ErrorCode } from '../../../core/errors.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';

const DID = 'did:web:centre.example';
const encode = (text: string): string => toBase64Url(new TextEncoder().encode(text));

describe('the DID resolver', () => {
  let pair: KeyPair;
  let answer: (url: string) => unknown;
  const resolve = createDidResolver(async (url) => answer(url));
  const reason = async (did: string): Promise<string> => {
    const resolution = await resolve(did);
    return resolution.kind === 'failed' ? resolution.reason : resolution.kind;
  };
  const publish = () =>
    buildDidDocument(DID, [{ id: `${DID}#key-1`, publicKeyMultibase: pair.publicKeyMultibase }]);

  before(async () => {
    pair = await generateKeyPair('P-256');
  });
  beforeEach(() => {
    answer = () => publish();
  });

  it('reads the document that a centre publishes', async () => {
    answer = (url) => {
      assert.equal(url, 'https://centre.example/.well-known/did.json');
      return JSON.parse(JSON.stringify(publish()));
    };
    const { publicKeyMultibase } = pair;
    const id = `${DID}#key-1`;
    assert.deepEqual(await resolve(DID), {
      kind: 'found',
      document: {
        id: DID,
        verificationMethod: [{ id, type: 'Multikey', controller: DID, publicKeyMultibase }],
        assertionMethod: [id],
        authentication: [id],
      },
    });
  });

  it('keeps the mark of a compromised key', async () => {
    const { publicKeyMultibase } = pair;
    const revoked = '2026-11-01T00:00:00Z';
    answer = () => buildDidDocument(DID, [{ id: `${DID}#k`, publicKeyMultibase, revoked }]);
    const resolution = await resolve(DID);
    assert.ok(resolution.kind === 'found');
    assert.equal(resolution.document.verificationMethod[0]?.revoked, revoked);
  });

  it('reads relative ids, embedded methods and single values', async () => {
    const { publicKeyMultibase, publicJwk } = pair;
    answer = () => ({
      id: DID,
      alsoKnownAs: ['did:web:other.example'],
      verificationMethod: [{ id: '#a', type: 'Multikey', controller: DID, publicKeyMultibase }],
      assertionMethod: [
        '#a',
        { id: '#b', type: 'JsonWebKey', controller: DID, publicKeyJwk: publicJwk },
      ],
      authentication: '#a',
    });
    const resolution = await resolve(DID);
    assert.ok(resolution.kind === 'found');
    const { verificationMethod, assertionMethod, authentication } = resolution.document;
    assert.deepEqual(assertionMethod, [`${DID}#a`, `${DID}#b`]);
    assert.deepEqual(authentication, [`${DID}#a`]);
    assert.deepEqual(
      verificationMethod.map((method) => method.id),
      assertionMethod,
    );
  });

  it('does not take a key whose private half is published', async () => {
    const { privateJwk } = pair;
    const method = { id: '#a', type: 'JsonWebKey', controller: DID, publicKeyJwk: privateJwk };
    answer = () => ({ id: DID, verificationMethod: [method] });
    const resolution = await resolve(DID);
    assert.ok(resolution.kind === 'found');
    assert.equal(resolution.document.verificationMethod[0]?.publicKeyJwk, undefined);
  });

  for (const [what, document] of [
    ['of another DID', { id: 'did:web:centre.example:x' }],
    ['without an id', { verificationMethod: [] }],
    ['with a method that is none', { id: DID, verificationMethod: [{ id: 5 }] }],
    ['that is a list', []],
    ['that is nothing', null],
  ] as const) {
    it(`refuses a document ${what}`, async () => {
      answer = () => document;
      assert.equal(await reason(DID), 'malformed');
    });
  }

  for (const [code, expected] of [
    ['not-found', 'not-found'],
    ['document-unreachable', 'unreachable'],
    ['address-not-allowed', 'unreachable'],
    ['document-malformed', 'malformed'],
    ['document-too-large', 'malformed'],
  ] as const satisfies readonly (readonly [ErrorCode, string])[]) {
    it(`says ${expected} when reading ends in ${code}`, async () => {
      answer = () => {
        throw new AppError(code, 'It did not work.');
      };
      assert.equal(await reason(DID), expected);
    });
  }

  it('does not swallow a mistake of its own', async () => {
    answer = () => {
      throw new Error('a bug');
    };
    await assert.rejects(resolve(DID), /a bug/);
  });

  it('asks anew each time, for caching is not its business', async () => {
    let asked = 0;
    answer = () => {
      asked += 1;
      return publish();
    };
    await resolve(DID);
    await resolve(DID);
    assert.equal(asked, 2);
  });

  for (const [did, expected] of [
    ['', 'invalid-did'],
    ['centre.example', 'invalid-did'],
    [`${DID}#key-1`, 'invalid-did'],
    [`${DID}?versionId=1`, 'invalid-did'],
    ['did:web:10.0.0.1', 'invalid-did'],
    ['did:ion:abc', 'unsupported-method'],
    ['did:key:z6Mk', 'invalid-did'],
    ['did:key:u6Mk', 'invalid-did'],
    ['did:jwk:e30', 'invalid-did'],
    ['did:jwk:AAAA', 'invalid-did'],
    [`did:jwk:${encode('not json')}`, 'invalid-did'],
  ] as const) {
    it(`finds "${did}" ${expected}`, async () => {
      assert.equal(await reason(did), expected);
    });
  }

  it('expands did:key', async () => {
    const { did, verificationMethod } = didKeyOf(pair);
    const resolution = await resolve(did);
    assert.ok(resolution.kind === 'found');
    assert.equal(resolution.document.id, did);
    assert.deepEqual(resolution.document.assertionMethod, [verificationMethod]);
    assert.deepEqual(resolution.document.authentication, [verificationMethod]);
  });

  it('expands did:jwk, but none with a private key', async () => {
    const did = didJwkOf(pair.publicJwk);
    const resolution = await resolve(did);
    assert.ok(resolution.kind === 'found');
    const [method] = resolution.document.verificationMethod;
    assert.deepEqual(method?.publicKeyJwk, pair.publicJwk);
    assert.equal(method?.id, `${did}#0`);
    assert.equal(await reason(`did:jwk:${encode(JSON.stringify(pair.privateJwk))}`), 'invalid-did');
  });
});
