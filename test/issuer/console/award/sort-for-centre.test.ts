import assert from 'node:assert/strict';
import type { CatalogueEntry } from '../../../../issuer/console/api/views.ts';
import { sortForCentre } from '../../../../issuer/console/award/sort-for-centre.ts';
import { sampleCatalogue } from '../../../../issuer/sample/catalogue.ts';

const [first] = sampleCatalogue('http://issuer.localhost:4100').achievements;
assert.ok(first);

const entry = (title: string, scope: string | undefined, missing = 0): CatalogueEntry => ({
  achievement: { ...first.achievement, id: title.toLowerCase(), title },
  missing: Array.from({ length: missing }, () => ({ pointer: '/outcomes', detail: 'state one' })),
  euGaps: [],
  scope: scope === undefined ? {} : { college: scope },
});

describe('issuer/console sort for centre', () => {
  it('opens only what the register grants and what is complete', () => {
    const { open, refused } = sortForCentre(
      [
        entry('C', 'not-accredited'),
        entry('B', 'accredited'),
        entry('A', 'accredited', 1),
        entry('D', 'suspended'),
        entry('E', 'unknown-centre'),
      ],
      'college',
    );
    assert.deepEqual(
      open.map(({ achievement }) => achievement.title),
      ['B'],
    );
    assert.deepEqual(
      refused.map(({ entry: { achievement }, scope }) => [achievement.title, scope]),
      [
        ['A', undefined],
        ['C', 'scope.not-accredited'],
        ['D', 'scope.suspended'],
        ['E', 'scope.unknown-centre'],
      ],
    );
  });

  it('never takes an unknown standing for a good one', () => {
    for (const scope of ['unknown', 'something-new', 'toString', undefined]) {
      const { open, refused } = sortForCentre([entry('A', scope)], 'college');
      assert.equal(open.length, 0);
      assert.equal(refused[0]?.scope, 'scope.unknown');
    }
  });
});
