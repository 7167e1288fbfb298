import { type LocalDate, parseLocalDate, startOfDay } from '../../core/time.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';

/** The same day so many months later, or the last day of a month that is too short for it. */
function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const inYear = String(Math.floor(index / 12)).padStart(4, '0');
  const inMonth = String((index % 12) + 1).padStart(2, '0');
  for (let last = date; last > 28; last -= 1) {
    const found = parseLocalDate(`${inYear}-${inMonth}-${last}`);
    if (found !== undefined) return found;
  }
  return `${inYear}-${inMonth}-${String(Math.min(date, 28)).padStart(2, '0')}`;
}

/** Until when an award is valid by the rule of its achievement, in the centre's zone; undefined for "no expiry". */
export function endOfValidity(
  achievement: Achievement,
  awardDate: LocalDate,
  timeZone: string,
): string | undefined {
  const { validity } = achievement;
  if (validity.kind === 'no-expiry') return undefined;
  return startOfDay(addMonths(awardDate, validity.months), timeZone);
}
