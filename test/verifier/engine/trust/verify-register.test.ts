import assert from 'node:assert/strict';
import { verifyRegister } from '../../../../verifier/engine/trust/verify-register.ts';
import {
  centreIncluded,
  chain,
  newOperator,
  publishRegister,
  scopeGranted,
} from '../../../attacks/support/register.ts';
import { NOW } from '../../../attacks/support/world.ts';

const DID = 'did:web:a.example';
const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

describe('verifyRegister', () => {
  it('trusts a register that the pinned operator signed', async () => {
    const operator = await newOperator();
    const events = await chain([centreIncluded(DID), scopeGranted(DID)]);
    const view = await verifyRegister(await publishRegister(operator, events), operator.did, NOW);
    assert.equal(view.kind, 'trusted');
    assert.deepEqual(view.kind === 'trusted' && view.snapshot.events, events);
  });

  it('refuses a register signed by another operator, who names itself', async () => {
    const [operator, other] = [await newOperator(), await newOperator()];
    const jws = await publishRegister(other, await chain([centreIncluded(DID)]));
    assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, 'untrusted');
  });

  it('refuses a register signed by another operator in the name of the pinned one', async () => {
    const [operator, other] = [await newOperator(), await newOperator()];
    const jws = await publishRegister(other, [], { iss: operator.did });
    assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, 'untrusted');
  });

  it('refuses a register in the name of another operator', async () => {
    const [operator, other] = [await newOperator(), await newOperator()];
    const jws = await publishRegister(operator, [], { iss: other.did });
    assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, 'untrusted');
  });

  it('refuses another kind of signed text by the operator', async () => {
    const operator = await newOperator();
    const jws = await publishRegister(operator, [], {}, 'JWT');
    assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, 'untrusted');
  });

  it('refuses a changed event, a missing event and events in another order', async () => {
    const operator = await newOperator();
    const events = await chain([
      centreIncluded(DID),
      scopeGranted(DID),
      { type: 'centre-excluded', centreDid: DID, effectiveFrom: '2026-10-01' },
    ]);
    const [first, second, third] = events;
    assert.ok(first && second && third);
    for (const changed of [
      [first, { ...second, effectiveFrom: '2000-01-01' }, third],
      [first, third],
      [second, first, third],
    ]) {
      const jws = await publishRegister(operator, changed);
      const view = await verifyRegister(jws, operator.did, NOW);
      assert.equal(view.kind, 'untrusted');
      assert.match(view.kind === 'untrusted' ? view.detail : '', /chain/);
    }
  });

  for (const [age, kind] of [
    [299, 'trusted'],
    [301, 'stale'],
  ] as const) {
    it(`takes a register ${age} seconds after its end as ${kind}`, async () => {
      const operator = await newOperator();
      const jws = await publishRegister(operator, [], { exp: seconds(NOW) - age });
      assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, kind);
    });
  }

  it('refuses a register of a later time than now', async () => {
    const operator = await newOperator();
    const jws = await publishRegister(operator, [], { iat: seconds(NOW) + 301 });
    assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, 'untrusted');
  });

  it('refuses what is no register, without throwing', async () => {
    const operator = await newOperator();
    const odd = await publishRegister(operator, [], { events: 'none' });
    for (const jws of ['', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.', odd]) {
      assert.equal((await verifyRegister(jws, operator.did, NOW)).kind, 'untrusted');
    }
    const good = await publishRegister(operator, []);
    for (const pinned of ['', 'did:web:a.example', 'did:jwk:e30']) {
      assert.equal((await verifyRegister(good, pinned, NOW)).kind, 'untrusted');
    }
  });
});
