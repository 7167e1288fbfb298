import assert from 'node:assert/strict';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import type { Signer } from '../../../core/keys/signer.ts';
import { signCredential, verifyProofs } from '../../../core/proofs/data-integrity.ts';
import type { ProofOutcome } from '../../../core/proofs/proof-format.ts';
import { encodeBitstring } from '../../../core/status/bitstring.ts';
import { buildStatusList } from '../../../core/status/build-status-list.ts';
import { type ReadStatusOptions, readStatus } from '../../../core/status/read-status-entry.ts';
import { didKeySigner, NOW, noWeb } from '../proofs/support.ts';

const URL = 'https://centre.example/status/1';
const entry = (index: unknown, more: object = {}) => ({
  id: `${URL}#${String(index)}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: index,
  statusListCredential: URL,
  ...more,
});

describe('readStatus', () => {
  let signer: Signer;
  let list: JsonObject;
  const verifyList = (document: unknown): Promise<ProofOutcome> =>
    verifyProofs(document, { purpose: 'assertionMethod', resolve: noWeb, now: NOW });
  const validFrom = new Date('2026-11-21T09:59:00Z');
  const validUntil = new Date('2026-11-21T11:00:00Z');

  async function sign(changes: object = {}, by = signer): Promise<JsonObject> {
    const input = { url: URL, issuer: by.controller, purpose: 'revocation', set: [94567] } as const;
    const unsigned = await buildStatusList({ ...input, validFrom, validUntil, ...changes });
    return signCredential(unsigned, by, NOW);
  }
  async function read(changes: Partial<ReadStatusOptions> = {}) {
    const credentialIssuer = signer.controller;
    const listDocument = list;
    const options = { entry: entry('1'), listDocument, credentialIssuer, verifyList, now: NOW };
    return readStatus({ ...options, ...changes });
  }

  before(async () => {
    signer = await didKeySigner();
    list = await sign();
  });

  it('finds a clear entry clear and says as of when', async () => {
    assert.deepEqual(await read(), { kind: 'clear', purpose: 'revocation', asOf: validFrom });
  });

  it('finds a set entry set', async () => {
    const outcome = await read({ entry: entry('94567') });
    assert.deepEqual(outcome, { kind: 'set', purpose: 'revocation', asOf: validFrom });
  });

  it('accepts a list that serves several purposes', async () => {
    const { credentialSubject, proof: _, ...rest } = list;
    const several = {
      ...rest,
      credentialSubject: { ...Object(credentialSubject), statusPurpose: ['refresh', 'revocation'] },
    };
    const listDocument = await signCredential(several, signer, NOW);
    assert.equal((await read({ listDocument })).kind, 'clear');
  });

  for (const [what, bad] of [
    ['a number as index', entry(1)],
    ['an index with letters', entry('12abc')],
    ['a negative index', entry('-1')],
    ['an index with leading zeros', entry('001')],
    ['no purpose', entry('1', { statusPurpose: undefined })],
    ['an identifier equal to the list', entry('1', { id: URL })],
    ['no type', { statusListIndex: '1' }],
    ['a text', 'https://centre.example/status/1'],
  ] as const) {
    it(`finds an entry with ${what} malformed`, async () => {
      assert.deepEqual(await read({ entry: bad }), { kind: 'wrong', reason: 'malformed-entry' });
    });
  }

  it('does not wave an unknown kind of status through', async () => {
    for (const more of [{ type: '1EdTechRevocationList' }, { statusSize: 2 }]) {
      const outcome = await read({ entry: entry('1', more) });
      assert.deepEqual(outcome, { kind: 'undecided', reason: 'unsupported-type' });
    }
  });

  it('leaves a list that could not be had undecided', async () => {
    const outcome = await read({ listDocument: undefined });
    assert.deepEqual(outcome, { kind: 'undecided', reason: 'unreachable' });
  });

  for (const [what, document] of [
    ['a page', '<html>'],
    ['another credential', { type: ['VerifiableCredential'], issuer: 'did:example:1' }],
  ] as const) {
    it(`leaves ${what} in the place of the list undecided`, async () => {
      const outcome = await read({ listDocument: document });
      assert.deepEqual(outcome, { kind: 'undecided', reason: 'malformed' });
    });
  }

  it('refuses a list whose bits were changed after signing', async () => {
    const encodedList = await encodeBitstring(131_072, []);
    const subject = { ...Object(list.credentialSubject), encodedList };
    const outcome = await read({ listDocument: { ...list, credentialSubject: subject } });
    assert.deepEqual(outcome, { kind: 'wrong', reason: 'list-signature' });
  });

  it('refuses a list without a proof', async () => {
    const { proof: _, ...unsigned } = list;
    const outcome = await read({ listDocument: unsigned });
    assert.deepEqual(outcome, { kind: 'wrong', reason: 'list-signature' });
  });

  it('refuses a list of another issuer, unless the caller accepts it', async () => {
    const other = await sign({}, await didKeySigner());
    assert.deepEqual(await read({ listDocument: other }), { kind: 'wrong', reason: 'list-issuer' });
    const accepted = await read({ listDocument: other, acceptList: () => true });
    assert.equal(accepted.kind, 'clear');
  });

  it('refuses a list that names the issuer but is signed by another', async () => {
    const listDocument = await signCredential(
      await buildStatusList({
        ...{ url: URL, issuer: signer.controller, purpose: 'revocation', set: [] },
        ...{ validFrom, validUntil },
      }),
      await didKeySigner(),
      NOW,
    );
    assert.deepEqual(await read({ listDocument }), { kind: 'wrong', reason: 'list-issuer' });
  });

  it('refuses another list of the same issuer in the place of the one meant', async () => {
    const listDocument = await sign({ url: 'https://centre.example/status/2' });
    assert.deepEqual(await read({ listDocument }), { kind: 'wrong', reason: 'list-issuer' });
  });

  it('leaves the status undecided if the key of the list cannot be had', async () => {
    const undecided: ProofOutcome = { kind: 'undecided', reason: 'did-unreachable', detail: '' };
    const outcome = await read({ verifyList: async () => undecided });
    assert.deepEqual(outcome, { kind: 'undecided', reason: 'proof-undecided' });
  });

  it('leaves a stale list undecided, with five minutes for clocks that differ', async () => {
    const stale = { kind: 'undecided', reason: 'stale' };
    assert.deepEqual(await read({ now: new Date('2026-11-21T11:05:01Z') }), stale);
    assert.equal((await read({ now: new Date('2026-11-21T11:04:00Z') })).kind, 'clear');
    assert.deepEqual(await read({ now: new Date('2026-11-21T09:50:00Z') }), stale);
  });

  it('leaves a list for another purpose undecided', async () => {
    const listDocument = await sign({ purpose: 'suspension' });
    const outcome = await read({ listDocument });
    assert.deepEqual(outcome, { kind: 'undecided', reason: 'purpose-mismatch' });
  });

  it('refuses a list too short to hide a holder, and an entry beyond the end', async () => {
    const short = await sign({ length: 8_192, set: [] });
    const outcome = await read({ listDocument: short });
    assert.deepEqual(outcome, { kind: 'wrong', reason: 'too-short' });
    const beyond = await read({ entry: entry('131072') });
    assert.deepEqual(beyond, { kind: 'wrong', reason: 'out-of-range' });
  });

  it('leaves a list that is not a bitstring undecided', async () => {
    const { proof: _, ...rest } = list;
    const subject = { ...Object(list.credentialSubject), encodedList: 'uAAAA' };
    const listDocument = await signCredential({ ...rest, credentialSubject: subject }, signer, NOW);
    assert.deepEqual(await read({ listDocument }), { kind: 'undecided', reason: 'malformed' });
  });
});
