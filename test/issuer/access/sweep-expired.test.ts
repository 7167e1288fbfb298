import assert from 'node:assert/strict';
import { sweepExpired } from '../../../issuer/access/sweep-expired.ts';
import { openTestIssuer } from '../support/open-test-issuer.ts';

describe('the sweep', () => {
  it('removes what ended more than a day ago and leaves the rest', async () => {
    const { deps, close } = await openTestIssuer();
    const { usedOnce } = deps.store;
    const marks = Array.from({ length: 1200 }, (_, n) => ({
      id: `mark-${n}`,
      expiresAt: n % 2 === 0 ? '2026-11-18T10:00:00Z' : '2026-11-20T09:00:00Z',
    }));
    await usedOnce.insertMany(marks);
    await sweepExpired(deps);
    assert.equal(await usedOnce.count(), 600);
    assert.notEqual(await usedOnce.find('mark-1'), undefined);
    await close();
  });
});
