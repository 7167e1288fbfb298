/** The present, injected everywhere so that tests and replays decide what time it is. */
export type Clock = () => Date;

/** The one place that reads the machine's clock. */
export const systemClock: Clock = () => new Date();

/** Formats an instant as an XSD dateTimeStamp in UTC with second precision (VCDM 2.0, 4.9). */
export function toDateTimeStamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

const OFFSET_DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d)(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads an XSD dateTimeStamp, whose offset is mandatory, or answers undefined.
 * The pattern is anchored: `2026-01-01T00:00:00Zjunk` and a time without offset are refused (VCDM 2.0, 4.9).
 */
export function parseDateTimeStamp(text: string): Date | undefined {
  const match = OFFSET_DATE_TIME.exec(text);
  if (match === null || parseLocalDate(text.slice(0, 10)) === undefined) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** A calendar day without time or zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Reads a calendar day that exists, or answers undefined: 30 February is not a day. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text ? text : undefined;
}

type ZoneFormats = { readonly day: Intl.DateTimeFormat; readonly offset: Intl.DateTimeFormat };

// Making a formatter costs many times what using it does; there are only some hundred zones.
const formatsOfZones = new Map<string, ZoneFormats>();

function formatsOf(timeZone: string): ZoneFormats {
  const known = formatsOfZones.get(timeZone);
  if (known !== undefined) return known;
  const made = {
    day: new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
    offset: new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
  };
  formatsOfZones.set(timeZone, made);
  return made;
}

/** Whether a text names an IANA time zone that this platform knows. */
export function isTimeZone(name: string): boolean {
  try {
    return formatsOf(name).day.resolvedOptions().timeZone !== '';
  } catch {
    // The platform throws for a name that it does not know.
    return false;
  }
}

/** The calendar day that an instant has in an IANA time zone. */
export function localDateIn(instant: Date, timeZone: string): LocalDate {
  return formatsOf(timeZone).day.format(instant);
}

/** The first moment of a calendar day in an IANA time zone, as a dateTimeStamp that keeps the zone's offset. */
export function startOfDay(day: LocalDate, timeZone: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const offsetAt = (instant: Date): string => {
    const name = formatsOf(timeZone)
      .offset.formatToParts(instant)
      .find((part) => part.type === 'timeZoneName')?.value;
    return name === undefined || name === 'GMT' ? '+00:00' : name.slice(3);
  };
  // The offset at noon can differ from the one at midnight on a day when the clocks change: ask again there.
  const guess = new Date(`${day}T00:00:00${offsetAt(noon)}`);
  return `${day}T00:00:00${offsetAt(guess)}`;
}
