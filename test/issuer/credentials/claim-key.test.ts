import assert from 'node:assert/strict';
import { claimKey, holderOfKey, releaseKey } from '../../../issuer/credentials/claim-key.ts';
import { testIssuer } from '../batches/support.ts';

describe('claimKey', () => {
  it('has one winner among 50 at the same time', async () => {
    const { store } = await testIssuer();
    const tries = Array.from({ length: 50 }, (_, i) => claimKey(store, 'key', `urn:award:${i}`));
    const ours = (await Promise.all(tries)).filter((claimed) => claimed.kind === 'ours');
    assert.equal(ours.length, 1);
  });

  it('comes to the same result when it is repeated for the same award', async () => {
    const { store } = await testIssuer();
    assert.deepEqual(await claimKey(store, 'key', 'a'), { kind: 'ours', turn: 0 });
    assert.deepEqual(await claimKey(store, 'key', 'a'), { kind: 'ours', turn: 0 });
    assert.deepEqual(await claimKey(store, 'key', 'b'), { kind: 'taken', award: 'a' });
  });

  it('gives the next turn when the one before was given back', async () => {
    const { store } = await testIssuer();
    await claimKey(store, 'key', 'a');
    await releaseKey(store, 'key', 'a');
    assert.equal(await holderOfKey(store, 'key'), undefined);
    assert.deepEqual(await claimKey(store, 'key', 'b'), { kind: 'ours', turn: 1 });
    assert.equal(await holderOfKey(store, 'key'), 'b');
    await releaseKey(store, 'key', 'a');
    assert.equal(await holderOfKey(store, 'key'), 'b');
  });
});
