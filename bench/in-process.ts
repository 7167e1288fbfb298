import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { CompactSign, compactVerify, importJWK } from 'jose';
import jsigs from 'jsonld-signatures';
import { canonizeDirectly } from '../core/canonical/canonize-directly.ts';
import { didKeyOf } from '../core/dids/did-key.ts';
import { createDidResolver } from '../core/dids/did-resolver.ts';
import { createDocumentLoader } from '../core/documents/document-loader.ts';
import { isJsonObject, type JsonObject } from '../core/documents/json-object.ts';
import { AppError } from '../core/errors.ts';
import { generateKeyPair } from '../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../core/keys/signer-from-jwk.ts';
import { signCredential, verifyProofs } from '../core/proofs/data-integrity.ts';
import { addAssertion, verifySignatures } from '../core/proofs/suites.ts';
import type { Alternative } from './interleave.ts';
import { richCredential } from './rich-credential.ts';

const created = new Date('2026-11-21T10:00:00Z');
const { AssertionProofPurpose } = jsigs.purposes;

/** The same work done by the stock library, by ours, at the limit, and as a JWT. */
export type InProcess = {
  readonly bytes: number;
  readonly statements: number;
  readonly issue: readonly Alternative[];
  readonly verify: readonly Alternative[];
};

type Key = Awaited<ReturnType<typeof prepareKey>>;

async function prepareKey() {
  const pair = await generateKeyPair('Ed25519');
  const { did, verificationMethod } = didKeyOf(pair);
  const overlay = new Map<string, unknown>([
    [
      verificationMethod,
      {
        '@context': 'https://w3id.org/security/multikey/v1',
        id: verificationMethod,
        type: 'Multikey',
        controller: did,
        publicKeyMultibase: pair.publicKeyMultibase,
      },
    ],
    [
      did,
      {
        '@context': ['https://www.w3.org/ns/did/v1'],
        id: did,
        assertionMethod: [verificationMethod],
      },
    ],
  ]);
  return {
    pair,
    did,
    verificationMethod,
    signer: await signerFromKeyPair(pair, did, verificationMethod),
    loader: createDocumentLoader(overlay),
    keyObject: createPrivateKey({ format: 'jwk', key: { ...pair.privateJwk } }),
  };
}

/** As its documentation says, but with our kept key: re-making it for each signature would cost the library 0.4 ms more. */
function stockIssue(key: Key, credential: JsonObject): Promise<unknown> {
  return vc.issue({
    credential: { ...credential },
    suite: new DataIntegrityProof({
      cryptosuite,
      date: created,
      signer: {
        id: key.verificationMethod,
        algorithm: 'Ed25519',
        sign: ({ data }: { readonly data: Uint8Array }) => key.signer.sign(data),
      },
    }),
    purpose: new AssertionProofPurpose(),
    documentLoader: key.loader,
  });
}

async function stockVerify(key: Key, credential: JsonObject): Promise<boolean> {
  const answer = await vc.verifyCredential({
    credential,
    suite: [new DataIntegrityProof({ cryptosuite })],
    purpose: new AssertionProofPurpose(),
    documentLoader: key.loader,
    checkStatus: async () => ({ verified: true }),
    now: created,
    maxClockSkew: Number.POSITIVE_INFINITY,
  });
  return isJsonObject(answer) && answer.verified === true;
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What no implementation can leave out: the JSON text, two hashes, and the signature itself. */
function limitOf(key: Key, canonical: string) {
  const options = canonical.slice(0, 500);
  const dataOf = (): Buffer => Buffer.concat([sha256(options), sha256(canonical)]);
  const signature = sign(null, dataOf(), key.keyObject);
  const publicKey = createPublicKey(key.keyObject);
  return {
    issue: (credential: JsonObject) =>
      JSON.stringify({ ...credential, proof: sign(null, dataOf(), key.keyObject).toString('hex') }),
    verify: (text: string): boolean => {
      JSON.parse(text);
      return verify(null, dataOf(), publicKey, signature);
    },
  };
}

const noWeb = createDidResolver(async () => {
  throw new AppError('document-unreachable', 'Nothing is fetched here.');
});

/** The proof that all ways agree, without which their ratios would mean nothing. */
async function assertSame(key: Key): Promise<void> {
  for (let turn = 1; turn <= 25; turn += 1) {
    const credential = richCredential(key.did, turn);
    const ours = await addAssertion(credential, key.signer, created);
    assert.deepEqual(ours, await stockIssue(key, credential));
    assert.ok(isJsonObject(ours));
    assert.equal(await stockVerify(key, ours), true);
    const forged = { ...ours, name: 'Another' };
    assert.equal((await verifySignatures(forged, 'assertionMethod', key.loader)).kind, 'wrong');
  }
}

async function jwtWays(key: Key) {
  const privateKey = await importJWK({ ...key.pair.privateJwk }, 'EdDSA');
  const publicKey = await importJWK({ ...key.pair.publicJwk }, 'EdDSA');
  const issue = (credential: JsonObject): Promise<string> =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(credential)))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', kid: key.verificationMethod })
      .sign(privateKey);
  const check = async (jwt: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode((await compactVerify(jwt, publicKey)).payload));
  return { issue, check };
}

/** Prepares the alternatives and proves that they do the same. */
export async function prepareInProcess(): Promise<InProcess> {
  const key = await prepareKey();
  await assertSame(key);
  const sample = richCredential(key.did, 1);
  const canonical = canonizeDirectly(sample) ?? '';
  const limit = limitOf(key, canonical);
  const jwt = await jwtWays(key);
  const signed: string[] = [];
  const jwts: string[] = [];
  for (let turn = 0; turn < 64; turn += 1) {
    const credential = richCredential(key.did, turn);
    signed.push(JSON.stringify(await signCredential(credential, key.signer, created)));
    jwts.push(await jwt.issue(credential));
  }
  const parsed = (turn: number): JsonObject => JSON.parse(signed[turn % signed.length] ?? '');
  const must = async (verified: boolean | Promise<boolean>): Promise<void> =>
    assert.ok(await verified);
  const options = { purpose: 'assertionMethod', resolve: noWeb, now: created } as const;
  return {
    bytes: JSON.stringify(sample).length,
    statements: canonical.split('\n').length - 1,
    issue: [
      {
        name: 'stock',
        run: async (i) => JSON.stringify(await stockIssue(key, richCredential(key.did, i))),
      },
      {
        name: 'ours',
        run: async (i) =>
          JSON.stringify(await addAssertion(richCredential(key.did, i), key.signer, created)),
      },
      {
        name: 'ours, checked',
        run: async (i) =>
          JSON.stringify(await signCredential(richCredential(key.did, i), key.signer, created)),
      },
      { name: 'jose vc+jwt', run: (i) => jwt.issue(richCredential(key.did, i)) },
      { name: 'limit', run: (i) => limit.issue(richCredential(key.did, i)) },
    ],
    verify: [
      { name: 'stock', run: (i) => must(stockVerify(key, parsed(i))) },
      {
        name: 'ours',
        run: async (i) =>
          must(
            (await verifySignatures(parsed(i), 'assertionMethod', key.loader)).kind === 'verified',
          ),
      },
      {
        name: 'ours, checked',
        run: async (i) => must((await verifyProofs(parsed(i), options)).kind === 'valid'),
      },
      { name: 'jose vc+jwt', run: (i) => jwt.check(jwts[i % jwts.length] ?? '') },
      { name: 'limit', run: (i) => must(limit.verify(signed[i % signed.length] ?? '')) },
    ],
  };
}
