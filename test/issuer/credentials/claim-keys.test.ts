import assert from 'node:assert/strict';
import { claimKeys } from '../../../issuer/credentials/claim-keys.ts';
import { openIssuerStore } from '../../../storage/open-store.ts';

const award = (id: string, key = `key of ${id}`) => ({ id, key });

describe('claimKeys', () => {
  it('claims free keys, and the same again comes to the same', async () => {
    const store = await openIssuerStore('memory:');
    const awards = [award('a'), award('b'), award('c')];
    for (let time = 0; time < 2; time += 1) {
      const { turns, taken } = await claimKeys(store, awards);
      assert.deepEqual(
        [...turns],
        [
          ['a', 0],
          ['b', 0],
          ['c', 0],
        ],
      );
      assert.equal(taken.size, 0);
    }
  });

  it('gives a key that two awards of one list ask for to one of them', async () => {
    const store = await openIssuerStore('memory:');
    const { turns, taken } = await claimKeys(store, [award('a', 'k'), award('b', 'k'), award('c')]);
    assert.deepEqual(
      [...turns],
      [
        ['a', 0],
        ['c', 0],
      ],
    );
    assert.deepEqual([...taken], [['b', 'a']]);
  });

  it('says who holds what is taken, and lets one winner out of many calls at once', async () => {
    const store = await openIssuerStore('memory:');
    const calls = Array.from({ length: 50 }, (_, i) => claimKeys(store, [award(`${i}`, 'k')]));
    const results = await Promise.all(calls);
    assert.equal(results.filter(({ turns }) => turns.size === 1).length, 1);
    const holders = new Set(results.flatMap(({ taken }) => [...taken.values()]));
    assert.equal(holders.size, 1);
  });
});
