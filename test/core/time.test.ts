import assert from 'node:assert/strict';
import {
  isTimeZone,
  localDateIn,
  parseDateTimeStamp,
  parseLocalDate,
  startOfDay,
  systemClock,
  toDateTimeStamp,
} from '../../core/time.ts';

describe('parseDateTimeStamp', () => {
  for (const text of [
    '2026-11-18T10:00:00Z',
    '2026-11-18T10:00:00.123Z',
    '2026-11-18T10:00:00+02:00',
    '2028-02-29T23:59:59-11:30',
  ]) {
    it(`reads ${text}`, () => {
      assert.equal(parseDateTimeStamp(text)?.getTime(), Date.parse(text));
    });
  }

  for (const text of [
    '2026-11-18T10:00:00',
    '2026-11-18T10:00:00Zjunk',
    ' 2026-11-18T10:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-11-18t10:00:00z',
    '2026-11-18T24:00:00Z',
    '2026-11-18T10:60:00Z',
    '2026-11-18T10:00:00+15:00',
    '2026-11-18',
    '',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(parseDateTimeStamp(text), undefined);
    });
  }
});

describe('parseLocalDate', () => {
  it('reads a day that exists and refuses one that does not', () => {
    assert.equal(parseLocalDate('2028-02-29'), '2028-02-29');
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '']) {
      assert.equal(parseLocalDate(text), undefined, text);
    }
  });
});

describe('toDateTimeStamp', () => {
  it('writes whole seconds in UTC', () => {
    assert.equal(
      toDateTimeStamp(new Date('2026-11-18T10:00:00.987+02:00')),
      '2026-11-18T08:00:00Z',
    );
  });
});

describe('days in a time zone', () => {
  it('are those of the zone, not of the machine', () => {
    const instant = new Date('2026-11-18T23:30:00Z');
    assert.equal(localDateIn(instant, 'Europe/Dublin'), '2026-11-18');
    assert.equal(localDateIn(instant, 'Europe/Riga'), '2026-11-19');
    assert.equal(localDateIn(instant, 'America/Detroit'), '2026-11-18');
    assert.equal(localDateIn(instant, 'Asia/Kolkata'), '2026-11-19');
  });

  const starts = [
    ['2026-11-18', 'Europe/Dublin', '2026-11-18T00:00:00+00:00'],
    ['2026-07-01', 'Europe/Dublin', '2026-07-01T00:00:00+01:00'],
    ['2026-11-18', 'Asia/Kolkata', '2026-11-18T00:00:00+05:30'],
    ['2026-11-18', 'America/Detroit', '2026-11-18T00:00:00-05:00'],
    // On these days the clocks change after midnight: the offset is still the old one.
    ['2026-03-29', 'Europe/Riga', '2026-03-29T00:00:00+02:00'],
    ['2026-10-25', 'Europe/Riga', '2026-10-25T00:00:00+03:00'],
  ] as const;
  for (const [day, zone, expected] of starts) {
    it(`begin on ${day} in ${zone} at ${expected}`, () => {
      assert.equal(startOfDay(day, zone), expected);
      assert.equal(localDateIn(new Date(expected), zone), day);
    });
  }
});

describe('isTimeZone', () => {
  it('knows zones by their IANA names only', () => {
    assert.equal(isTimeZone('Europe/Dublin'), true);
    for (const name of ['', 'Dublin', 'Europe/Atlantis', '../etc/passwd']) {
      assert.equal(isTimeZone(name), false, name);
    }
  });
});

describe('systemClock', () => {
  it('goes forward', () => {
    const before = systemClock();
    assert.ok(before.getTime() <= systemClock().getTime());
  });
});
