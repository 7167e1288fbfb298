import {
  type LocalDate,
  localDateIn,
  parseDateTimeStamp,
  parseLocalDate,
} from '../../core/time.ts';
import type { Batch } from '../../schemas/batch/batch.ts';

export type DateOrder = NonNullable<Batch['dateOrder']>;

export type ReadDate =
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'impossible' | 'without-offset' | 'ambiguous' };

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

function toDay(year: string, month: string, day: string): ReadDate {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = parseLocalDate(text);
  return found === undefined || found < '1900'
    ? { kind: 'impossible' }
    : { kind: 'day', day: found };
}

function readDateTime(match: RegExpExecArray, timeZone: string): ReadDate {
  const [, day = '', time = '', seconds = ':00', offset] = match;
  if (offset === undefined) {
    return toDay(...splitDay(day)).kind === 'day'
      ? { kind: 'without-offset' }
      : { kind: 'impossible' };
  }
  const upper = offset.toUpperCase();
  const colon =
    upper === 'Z' || upper.includes(':') ? upper : `${upper.slice(0, 3)}:${upper.slice(3)}`;
  const instant = parseDateTimeStamp(`${day}T${time.padStart(5, '0')}${seconds}${colon}`);
  if (instant === undefined) return { kind: 'impossible' };
  return toDay(...splitDay(localDateIn(instant, timeZone)));
}

function splitDay(day: LocalDate): [string, string, string] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, month, date];
}

function readSlashed(first: string, second: string, year: string, order?: DateOrder): ReadDate {
  const dayFirst = toDay(year, second, first);
  const monthFirst = toDay(year, first, second);
  if (dayFirst.kind !== 'day') return monthFirst;
  if (monthFirst.kind !== 'day' || dayFirst.day === monthFirst.day) return dayFirst;
  if (order === undefined) return { kind: 'ambiguous' };
  return order === 'day-first' ? dayFirst : monthFirst;
}

/**
 * Reads a date of a candidate list as a calendar day: an ISO day, a date-time with offset (the day it has in the
 * centre's zone), 31.12.2026, 2026/12/31, and 31/12/2026 where only one reading is possible or `order` tells.
 */
export function readDate(cell: string, timeZone: string, order?: DateOrder): ReadDate {
  const dateTime = DATE_TIME.exec(cell);
  if (dateTime !== null) return readDateTime(dateTime, timeZone);
  const [, year, month, day] = YEAR_FIRST.exec(cell) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return toDay(year, month, day);
  const [, date, inMonth, inYear] = DOTTED.exec(cell) ?? [];
  if (date !== undefined && inMonth !== undefined && inYear !== undefined) {
    return toDay(inYear, inMonth, date);
  }
  const [, first, second, ofYear] = SLASHED.exec(cell) ?? [];
  if (first !== undefined && second !== undefined && ofYear !== undefined) {
    return readSlashed(first, second, ofYear, order);
  }
  return { kind: 'impossible' };
}

/** What one date tells about all dates of its file: 13/04/2026 can only have the day first. */
export function dateOrderOf(cell: string): DateOrder | undefined {
  const [, first, second] = SLASHED.exec(cell) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
  if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
  return undefined;
}
