import assert from 'node:assert/strict';
import { checkRow, type RowContext } from '../../../issuer/batches/check-row.ts';
import { problemSentence, problemWords } from '../../../issuer/batches/problem-words.ts';
import { ACHIEVEMENT, contextFor } from './support.ts';

const HEADER = [
  'Name',
  'E-mail',
  'Birth date',
  'Award date',
  'Grade',
  'Credits',
  'Valid until',
  'Evidence URL',
];
const GOOD = [
  'Anna Bērziņa',
  'anna@example.org',
  '1990-02-28',
  '2026-11-20',
  'Pass',
  '2.5',
  '2027-11-20',
  'https://example.org/a',
];

function problemsOf(changes: Readonly<Record<string, string>>, extra: Partial<RowContext> = {}) {
  const cells = HEADER.map((name, i) => changes[name] ?? GOOD[i] ?? '');
  const checked = checkRow(cells, contextFor(HEADER, extra));
  return checked.kind === 'bad' ? checked.problems.map(({ field, code }) => [field, code]) : [];
}

describe('checkRow', () => {
  it('reads the facts of a good row', () => {
    const checked = checkRow(GOOD, contextFor(HEADER));
    assert.equal(checked.kind, 'good');
    if (checked.kind !== 'good') return;
    const { name, email, birthDate } = checked.candidate;
    assert.deepEqual([name, email, birthDate], ['Anna Bērziņa', 'anna@example.org', '1990-02-28']);
    assert.deepEqual(checked.facts, {
      awardDate: '2026-11-20',
      grade: 'Pass',
      creditsEarned: 2.5,
      // The day named is the last one on which it is valid, in the centre's zone.
      validUntil: '2027-11-21T00:00:00+00:00',
      evidence: [{ name: 'https://example.org/a', url: 'https://example.org/a' }],
    });
  });

  const table: readonly [Record<string, string>, string, string][] = [
    [{ Name: '' }, 'name', 'name-missing'],
    [{ Name: 'x'.repeat(301) }, 'name', 'name-too-long'],
    [{ 'E-mail': 'anna' }, 'email', 'email-not-an-address'],
    [{ 'Birth date': '1990-02-30' }, 'birthDate', 'birth-date-impossible'],
    [{ 'Birth date': '2026-11-22' }, 'birthDate', 'birth-date-in-future'],
    [{ 'Award date': '' }, 'awardDate', 'award-date-missing'],
    [{ 'Award date': 'soon' }, 'awardDate', 'award-date-impossible'],
    [{ 'Award date': '2026-11-22' }, 'awardDate', 'award-date-in-future'],
    [{ 'Birth date': '2026-11-20' }, 'awardDate', 'award-date-before-birth'],
    [{ 'Award date': '2026-11-20T10:00:00' }, 'awardDate', 'date-time-without-offset'],
    [{ 'Award date': '03/04/2026' }, 'awardDate', 'date-ambiguous'],
    [{ 'Valid until': 'never' }, 'validUntil', 'valid-until-impossible'],
    [{ 'Valid until': '2026-11-19' }, 'validUntil', 'valid-until-before-award'],
    [{ Grade: 'Excellent' }, 'grade', 'grade-unknown'],
    [{ Credits: 'two' }, 'creditsEarned', 'credits-not-a-number'],
    [{ Credits: '0' }, 'creditsEarned', 'credits-not-a-number'],
    [{ 'Evidence URL': 'https://example.org/a|b' }, 'evidenceUrl', 'evidence-address-malformed'],
    [{ 'Evidence URL': 'javascript:alert(1)' }, 'evidenceUrl', 'evidence-address-malformed'],
    [{ Name: 'x'.repeat(2001) }, 'name', 'cell-too-long'],
    [{ Name: 'Anna\u202Eanreb' }, 'name', 'control-character'],
    [{ Name: 'Anna\u0007' }, 'name', 'control-character'],
    [{ Name: 'Anna \uFFFD' }, 'name', 'control-character'],
  ];
  for (const [changes, field, code] of table) {
    it(`${JSON.stringify(changes).slice(0, 50)}: ${code}`, () => {
      assert.deepEqual(problemsOf(changes), [[field, code]]);
    });
  }

  for (const cell of ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '+'])
    it(`refuses the formula ${JSON.stringify(cell)} instead of changing it`, () => {
      assert.deepEqual(problemsOf({ Name: cell }), [['name', 'formula-cell']]);
    });

  for (const cell of ['-3', '+2', '-', '-0,5'])
    it(`takes ${cell} for the number that it is, not for a formula`, () => {
      const grading = { name: 'Scale', values: ['-3', '+2', '-', '-0,5'] };
      const achievement = { ...ACHIEVEMENT, grading };
      assert.deepEqual(problemsOf({ Grade: cell }, { achievement }), []);
    });

  it('knows a row with too few or too many cells, and forgives empty ones at its end', () => {
    const codeOf = (cells: readonly string[]) => {
      const checked = checkRow(cells, contextFor(HEADER));
      return checked.kind === 'bad' ? checked.problems[0]?.code : 'good';
    };
    assert.equal(codeOf(GOOD.slice(0, -1)), 'too-few-cells');
    assert.equal(codeOf([...GOOD, 'more']), 'too-many-cells');
    assert.equal(codeOf([...GOOD, '', ' ']), 'good');
  });

  it('refuses an award date on which the register does not allow the award', () => {
    const mayAward = (day: string) => day >= '2026-11-21';
    assert.deepEqual(problemsOf({}, { mayAward }), [['awardDate', 'outside-register-scope']]);
  });

  it('takes a name in two parts, a line break for a space, and a grade in any case', () => {
    const header = ['First name', 'Surname', 'Award date', 'Grade'];
    const checked = checkRow([' Anna\nMaria ', 'Berg', '2026-11-20', 'MERIT'], contextFor(header));
    assert.equal(checked.kind === 'good' ? checked.candidate.name : '', 'Anna Maria Berg');
    assert.equal(checked.kind === 'good' ? checked.facts.grade : '', 'Merit');
  });

  it('says every problem of a row at once, in the order of the columns', () => {
    assert.deepEqual(problemsOf({ Name: '', 'E-mail': 'x', 'Award date': '' }), [
      ['name', 'name-missing'],
      ['email', 'email-not-an-address'],
      ['awardDate', 'award-date-missing'],
    ]);
  });

  it('has a sentence for every problem, with the other row where there is one', () => {
    for (const sentence of Object.values(problemWords)) assert.match(sentence, /^[A-Z].*\.$/);
    const duplicate = { field: null, code: 'duplicate-in-file', otherRow: 7 } as const;
    assert.match(problemSentence(duplicate), /another row of this file: row 7\.$/);
  });
});
