import assert from 'node:assert/strict';
import { findDateOrder } from '../../../issuer/batches/find-date-order.ts';
import { readDate } from '../../../issuer/batches/read-date.ts';

const RIGA = 'Europe/Riga';

describe('readDate', () => {
  const days: readonly [string, string][] = [
    ['2026-11-20', '2026-11-20'],
    ['2026/1/5', '2026-01-05'],
    ['2026.01.05.', '2026-01-05'],
    ['20.11.2026', '2026-11-20'],
    ['5.1.2026', '2026-01-05'],
    ['05.01.2026.', '2026-01-05'],
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['04/04/2026', '2026-04-04'],
    ['2024-02-29', '2024-02-29'],
    // Half past eleven at night in London is the next day in Riga.
    ['2026-11-20T23:30:00Z', '2026-11-21'],
    ['2026-11-20 23:30+02:00', '2026-11-20'],
    ['2026-11-20T08:00:00.5+0800', '2026-11-20'],
  ];
  for (const [cell, day] of days) {
    it(`reads ${cell} as ${day}`, () => {
      assert.deepEqual(readDate(cell, RIGA), { kind: 'day', day });
    });
  }

  for (const [cell, kind] of [
    ['2026-02-30', 'impossible'],
    ['31.04.2026', 'impossible'],
    ['13/13/2026', 'impossible'],
    ['2026-13-01T10:00:00', 'impossible'],
    ['2026-11-20T25:00:00Z', 'impossible'],
    ['1.1.26', 'impossible'],
    ['45981', 'impossible'],
    ['yesterday', 'impossible'],
    ['0026-11-20', 'impossible'],
    ['2026-11-20T10:00:00', 'without-offset'],
    ['2026-11-20 10:00', 'without-offset'],
    ['03/04/2026', 'ambiguous'],
    ['03-04-2026', 'ambiguous'],
  ] as const) {
    it(`finds ${cell} ${kind}`, () => {
      assert.deepEqual(readDate(cell, RIGA), { kind });
    });
  }

  it('lets the other dates of the file tell which number comes first', () => {
    const dates = findDateOrder();
    dates.see(['Anna', '13/04/2026', '']);
    assert.equal(dates.found(), 'day-first');
    assert.deepEqual(readDate('03/04/2026', RIGA, 'day-first'), { kind: 'day', day: '2026-04-03' });
    assert.deepEqual(readDate('03/04/2026', RIGA, 'month-first'), {
      kind: 'day',
      day: '2026-03-04',
    });
  });

  it('takes no order from dates that contradict each other', () => {
    const dates = findDateOrder();
    dates.see(['13/04/2026']);
    dates.see(['04/13/2026']);
    assert.equal(dates.found(), undefined);
  });
});
