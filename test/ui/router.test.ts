import assert from 'node:assert/strict';
import { matchPath } from '../../ui/router.ts';

describe('matchPath', () => {
  it('gives the parts of a path that fits', () => {
    assert.deepEqual(matchPath('/batches/:id/rows', '/batches/b%201/rows/'), { id: 'b 1' });
    assert.deepEqual(matchPath('/', '/'), {});
  });

  it('refuses another length or another word', () => {
    assert.equal(matchPath('/batches/:id', '/batches'), undefined);
    assert.equal(matchPath('/batches/:id', '/awards/1'), undefined);
  });

  it('takes a stray percent sign as it stands', () => {
    assert.deepEqual(matchPath('/x/:id', '/x/100%'), { id: '100%' });
  });
});
