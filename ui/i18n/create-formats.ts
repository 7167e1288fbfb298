import type { Language } from './languages.ts';

/** How one language writes dates, times, numbers and lists. */
export type Formats = {
  /** 18 November 2026. Takes a calendar day `YYYY-MM-DD`, a dateTimeStamp or an instant. */
  date(value: string | Date): string;
  /** 18 Nov 2026, where there is little room. Takes what `date` takes. */
  shortDate(value: string | Date): string;
  /** 14:02 today, else date, time and zone. `now` comes from the caller's clock. */
  dateTime(value: string | Date, now: Date): string;
  /** 1 231 with the language's separators. */
  number(value: number): string;
  list(items: readonly string[]): string;
  /** The name of a country in this language, or its code where the code is not known. */
  country(code: string): string;
  /** The name of a language in this language. */
  languageName(tag: string): string;
};

/** Russian dates end in an abbreviated "year", whose full stop would double the one of the sentence. */
const yearWord = /[\s\u00a0\u202f]г\.$/u;

const localDay = /^\d{4}-\d{2}-\d{2}$/;

// British English, because dates read day, month, year in the countries that the product serves first.
const locales: { readonly [L in Language]: string } = { en: 'en-GB', ru: 'ru', lv: 'lv' };

/** Makes the formats of a language. Times are shown in the device's zone, calendar days as they stand. */
export function createFormats(language: Language): Formats {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const calendarDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const shortCalendarDay = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const full = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const tongues = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const orText = (value: string | Date, write: (instant: Date) => string): string => {
    const instant = typeof value === 'string' ? new Date(value) : value;
    return Number.isNaN(instant.getTime()) ? String(value) : write(instant).replace(yearWord, '');
  };
  return {
    date: (value) =>
      orText(value, (instant) =>
        (typeof value === 'string' && localDay.test(value) ? calendarDay : day).format(instant),
      ),
    shortDate: (value) =>
      orText(value, (instant) =>
        (typeof value === 'string' && localDay.test(value) ? shortCalendarDay : short).format(
          instant,
        ),
      ),
    dateTime: (value, now) =>
      orText(value, (instant) =>
        day.format(instant) === day.format(now) ? clock.format(instant) : full.format(instant),
      ),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    languageName: (tag) => nameOrTag(tongues, tag),
  };
}

function nameOrTag(names: Intl.DisplayNames, tag: string): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? (names.of(tag) ?? tag) : tag;
}
