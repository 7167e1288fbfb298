import type { LocalDate } from '../../core/time.ts';

/** The calendar day after a day. */
export function nextDay(day: LocalDate): LocalDate {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + 1);
  return instant.toISOString().slice(0, 10);
}
