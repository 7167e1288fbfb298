import assert from 'node:assert/strict';
import { awardKey } from '../../../issuer/batches/award-key.ts';

const BASE = {
  centre: 'kerry',
  achievement: 'safe-lifting',
  candidate: { name: 'Anna Bērziņa', email: 'anna@example.org' },
  awardDate: '2026-11-20',
};

describe('awardKey', () => {
  const same: readonly [string, Parameters<typeof awardKey>[0]][] = [
    [
      'case and spaces',
      { ...BASE, candidate: { name: 'ANNA  bērziņa ', email: 'Anna@Example.org' } },
    ],
    [
      'another normal form',
      { ...BASE, candidate: { ...BASE.candidate, name: 'Anna Bērziņa'.normalize('NFD') } },
    ],
    ['a birth date', { ...BASE, candidate: { ...BASE.candidate, birthDate: '1990-02-28' } }],
  ];
  for (const [what, award] of same) {
    it(`is the same for ${what}`, () => {
      assert.equal(awardKey(award), awardKey(BASE));
    });
  }

  const other: readonly [string, Parameters<typeof awardKey>[0]][] = [
    ['centre', { ...BASE, centre: 'cork' }],
    ['achievement', { ...BASE, achievement: 'safe-diving' }],
    ['day', { ...BASE, awardDate: '2026-11-19' }],
    ['name', { ...BASE, candidate: { ...BASE.candidate, name: 'Anna Berg' } }],
    ['e-mail', { ...BASE, candidate: { ...BASE.candidate, email: 'b@example.org' } }],
  ];
  for (const [what, award] of other) {
    it(`is another one for another ${what}`, () => {
      assert.notEqual(awardKey(award), awardKey(BASE));
    });
  }

  it('rests on the number of the person when there is one, whatever the name', () => {
    const candidate = { id: '17', name: 'Anna Bērziņa' };
    const married = { id: '17', name: 'Anna Berg', email: 'a@example.org' };
    assert.equal(awardKey({ ...BASE, candidate }), awardKey({ ...BASE, candidate: married }));
  });

  it('rests on name and birth date when there is neither number nor e-mail', () => {
    const candidate = { name: 'Anna', birthDate: '1990-01-01' };
    const namesake = { name: 'Anna', birthDate: '1991-01-01' };
    assert.notEqual(awardKey({ ...BASE, candidate }), awardKey({ ...BASE, candidate: namesake }));
  });
});
