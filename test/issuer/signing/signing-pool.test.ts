import assert from 'node:assert/strict';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { AppError } from '../../../core/errors.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { sealKey } from '../../../core/keys/seal.ts';
import { verifyProofs } from '../../../core/proofs/data-integrity.ts';
import {
  createSigningPool,
  openSigningPool,
  type SigningPool,
} from '../../../issuer/signing/signing-pool.ts';
import { openIssuerStore } from '../../../storage/open-store.ts';
import { NOW, noWeb, unsignedBadge } from '../../core/proofs/support.ts';
import { CENTRE } from '../batches/support.ts';

const kek = new Uint8Array(32).fill(7);
const entry = new URL('./worker-from-sources.mjs', import.meta.url);

async function newPool(keyEncryptionKey: Uint8Array, size = 1) {
  const store = await openIssuerStore('memory:');
  const pair = await generateKeyPair('Ed25519');
  const { did, verificationMethod } = didKeyOf(pair);
  await store.centres.insert({ ...CENTRE, id: CENTRE.slug, did });
  const sealed = JSON.stringify(await sealKey(pair, kek, verificationMethod));
  const createdAt = '2026-11-01T00:00:00Z';
  const { algorithm, publicKeyMultibase } = pair;
  const key = { algorithm, publicKeyMultibase, sealed, createdAt };
  await store.keys.insert({ id: verificationMethod, controller: did, ...key });
  return { did, pool: createSigningPool({ store, keyEncryptionKey }, entry, size) };
}

describe('a pool of signing threads', () => {
  let opened: { readonly did: string; readonly pool: SigningPool } | undefined;
  before(async () => {
    opened = await newPool(kek, 2);
  });
  after(() => opened?.pool.close());

  it('signs many credentials at a time, each with the key of its centre', async () => {
    assert.ok(opened !== undefined);
    const { did, pool } = opened;
    const names = Array.from({ length: 30 }, (_, i) => `Award ${i}`);
    const texts = await Promise.all(
      names.map((name) => pool.sign(CENTRE.slug, { ...unsignedBadge(did), name }, NOW)),
    );
    for (const [i, text] of texts.entries()) {
      const signed: unknown = JSON.parse(text);
      assert.equal(Object(signed).name, names[i]);
      const options = { purpose: 'assertionMethod', resolve: noWeb, now: NOW } as const;
      assert.equal((await verifyProofs(signed, options)).kind, 'valid');
    }
  });

  it('refuses what cannot be signed as the thread of the requests does, and goes on', async () => {
    assert.ok(opened !== undefined);
    const { did, pool } = opened;
    const wrong = pool.sign(CENTRE.slug, { ...unsignedBadge(did), name: null }, NOW);
    await assert.rejects(wrong, (error) => {
      assert.ok(error instanceof AppError);
      assert.deepEqual(
        [error.code, error.problems[0]?.pointer],
        ['credential-not-conformant', '/name'],
      );
      return true;
    });
    assert.match(await pool.sign(CENTRE.slug, unsignedBadge(did), NOW), /proofValue/);
  });

  it('says that a key is missing, or sealed with another key', async () => {
    assert.ok(opened !== undefined);
    const { did, pool } = opened;
    await assert.rejects(pool.sign('nowhere', unsignedBadge(did), NOW), { code: 'not-found' });
    const other = await newPool(new Uint8Array(32).fill(8));
    const signing = other.pool.sign(CENTRE.slug, unsignedBadge(other.did), NOW);
    await assert.rejects(signing, { code: 'key-unavailable' });
    await other.pool.close();
  });

  it('breaks off what a thread had to do when it ends, and starts another for the next', async () => {
    const { did, pool } = await newPool(kek);
    const signing = pool.sign(CENTRE.slug, unsignedBadge(did), NOW);
    const refused = assert.rejects(signing, { code: 'internal' });
    await new Promise((resolve) => setImmediate(resolve));
    await pool.close();
    await refused;
    assert.match(await pool.sign(CENTRE.slug, unsignedBadge(did), NOW), /proofValue/);
    await pool.close();
  });

  it('is not there where the program runs from its sources', async () => {
    const store = await openIssuerStore('memory:');
    assert.equal(openSigningPool({ store, keyEncryptionKey: kek }), undefined);
  });
});
