import assert from 'node:assert/strict';
import { createTranslator } from '../../../ui/i18n/create-translator.ts';

const now = new Date('2026-11-18T14:30:00Z');

describe('createTranslator', () => {
  const en = createTranslator('en', {
    plain: 'It’s signed',
    many: '{count, plural, one {# row} other {# rows}}',
    tagged: 'Missing: <b>{name}</b>, about {hours, number} h',
  });

  it('fills a message and chooses the plural of its language', () => {
    assert.equal(en.t('plain'), 'It’s signed');
    assert.equal(en.t('many', { count: 1 }), '1 row');
    assert.equal(en.t('many', { count: 1231 }), '1,231 rows');
    const ru = createTranslator('ru', {
      many: '{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
    });
    assert.equal(ru.t('many', { count: 3 }), '3 строки');
    assert.equal(ru.t('many', { count: 11 }), '11 строк');
    assert.match(ru.t('many', { count: 1231 }), /^1\s231 строка$/);
  });

  it('hands the parts between tags to the caller', () => {
    const parts = en.rich(
      'tagged',
      { b: (inner) => ({ bold: inner.join('') }) },
      {
        name: 'Data protection',
        hours: 25,
      },
    );
    assert.deepEqual(parts, ['Missing: ', { bold: 'Data protection' }, ', about 25 h']);
  });

  it('does not take markup in a value for a tag', () => {
    const parts = en.rich(
      'tagged',
      { b: (inner) => inner.join('') },
      {
        name: '<b>x</b>',
        hours: 1,
      },
    );
    assert.equal(parts.join(''), 'Missing: <b>x</b>, about 1 h');
  });

  it('writes days in words, also a calendar day, whatever the zone of the device', () => {
    assert.equal(en.date('2026-11-18'), '18 November 2026');
    assert.equal(createTranslator('ru', {}).date('2026-11-18'), '18 ноября 2026');
    assert.equal(createTranslator('lv', {}).date('2026-11-18'), '2026. gada 18. novembris');
  });

  it('writes the time alone today, and date, time and zone on other days', () => {
    const earlier = new Date(now.getTime() - 60_000);
    assert.match(en.dateTime(earlier, now), /^\d\d:29$/);
    assert.match(en.dateTime('2026-03-01T10:00:00Z', now), /1 March 2026.*\d\d:00.*(GMT|UTC)/);
  });

  it('shows what is no date, no country and no language as it stands', () => {
    assert.equal(en.date('soon'), 'soon');
    assert.equal(en.country('Kerry'), 'Kerry');
    assert.equal(en.country('IE'), 'Ireland');
    assert.equal(en.languageName('?'), '?');
    assert.equal(en.languageName('lv'), 'Latvian');
  });
});
