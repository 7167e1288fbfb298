import { type LocalDate, startOfDay } from '../../core/time.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import { isAttendanceOnly } from '../../schemas/achievement/is-attendance-only.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import { type Candidate, candidateSchema } from '../../schemas/award/candidate.ts';
import type { Column, RowProblem } from '../../schemas/batch/batch.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import { webAddress } from '../../schemas/text.ts';
import { awardKey } from './award-key.ts';
import { nextDay } from './next-day.ts';
import { type Cells, type Report, readCells } from './read-cells.ts';
import { type DateOrder, type ReadDate, readDate } from './read-date.ts';
import { shorten } from './shorten.ts';

/** What a row is judged against. */
export type RowContext = {
  readonly columns: readonly Column[];
  readonly achievement: Achievement;
  readonly centre: Centre;
  readonly today: LocalDate;
  readonly dateOrder: DateOrder | undefined;
  /** Whether the register allows this centre this achievement on that day. */
  readonly mayAward: (day: LocalDate) => boolean;
};

/** The facts of an award that its row states. */
export type RowFacts = Pick<
  AwardRecord,
  'awardDate' | 'validUntil' | 'grade' | 'creditsEarned' | 'place' | 'blankSerial' | 'evidence'
>;

export type CheckedRow =
  | {
      readonly kind: 'good';
      readonly candidate: Candidate;
      readonly facts: RowFacts;
      readonly key: string;
    }
  | { readonly kind: 'bad'; readonly problems: readonly RowProblem[] };

function readName(cells: Cells, faulty: ReadonlySet<string>, report: Report): string {
  const parts = [cells.get('givenName'), cells.get('familyName')].filter((p) => p !== undefined);
  const name = cells.get('name') ?? parts.join(' ');
  const isFaulty = ['name', 'givenName', 'familyName'].some((field) => faulty.has(field));
  if (name === '' && !isFaulty) report('name', 'name-missing');
  if (name.length > 300) report('name', 'name-too-long', name);
  return name;
}

const dateProblems = {
  'without-offset': 'date-time-without-offset',
  ambiguous: 'date-ambiguous',
} as const;

function readDay(
  cells: Cells,
  field: 'awardDate' | 'birthDate' | 'validUntil',
  context: RowContext,
  report: Report,
): LocalDate | undefined {
  const cell = cells.get(field);
  if (cell === undefined) return undefined;
  const impossible = {
    awardDate: 'award-date-impossible',
    birthDate: 'birth-date-impossible',
    validUntil: 'valid-until-impossible',
  } as const;
  const read: ReadDate = readDate(cell, context.centre.timeZone, context.dateOrder);
  if (read.kind === 'day') return read.day;
  report(field, read.kind === 'impossible' ? impossible[field] : dateProblems[read.kind], cell);
  return undefined;
}

type Days = { awardDate?: LocalDate; birthDate?: LocalDate; validUntil?: LocalDate };

function readDays(
  cells: Cells,
  faulty: ReadonlySet<string>,
  context: RowContext,
  report: Report,
): Days {
  const awardDate = readDay(cells, 'awardDate', context, report);
  const birthDate = readDay(cells, 'birthDate', context, report);
  const validUntil = readDay(cells, 'validUntil', context, report);
  if (!cells.has('awardDate') && !faulty.has('awardDate'))
    report('awardDate', 'award-date-missing');
  if (birthDate !== undefined && birthDate > context.today) {
    report('birthDate', 'birth-date-in-future', birthDate);
  }
  if (awardDate !== undefined) {
    if (awardDate > context.today) report('awardDate', 'award-date-in-future', awardDate);
    else if (!context.mayAward(awardDate)) report('awardDate', 'outside-register-scope', awardDate);
    if (birthDate !== undefined && birthDate <= context.today && awardDate <= birthDate) {
      report('awardDate', 'award-date-before-birth', awardDate);
    }
    if (validUntil !== undefined && validUntil < awardDate) {
      report('validUntil', 'valid-until-before-award', validUntil);
    }
  }
  return {
    ...(awardDate === undefined ? {} : { awardDate }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

function readGrade(cells: Cells, achievement: Achievement, report: Report): string | undefined {
  const grade = cells.get('grade');
  const { grading } = achievement;
  if (grade === undefined) return undefined;
  const known = grading?.values.find((value) => value.toLowerCase() === grade.toLowerCase());
  if (grading !== undefined && known === undefined) report('grade', 'grade-unknown', grade);
  if (grading === undefined && grade.length > 50) report('grade', 'cell-too-long', grade);
  return known ?? grade;
}

function readCredits(cells: Cells, achievement: Achievement, report: Report): number | undefined {
  const cell = cells.get('creditsEarned');
  if (cell === undefined) return undefined;
  // Attendance proves no credits, so their signature would be refused.
  if (isAttendanceOnly(achievement)) report('creditsEarned', 'credits-for-attendance', cell);
  const isNumber = /^\d{1,4}(?:[.,]\d{1,3})?$/.test(cell) && Number(cell.replace(',', '.')) > 0;
  if (!isNumber) report('creditsEarned', 'credits-not-a-number', cell);
  return isNumber ? Number(cell.replace(',', '.')) : undefined;
}

/** The address in the form that can be signed: what a browser would make of it, or undefined. */
function toWebAddress(cell: string): string | undefined {
  const url = URL.canParse(cell) ? new URL(cell).href : '';
  const isPlain = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(url);
  return isPlain && webAddress.safeParse(url).success ? url : undefined;
}

function readEvidence(cells: Cells, report: Report): RowFacts['evidence'] {
  const cell = cells.get('evidenceUrl');
  const name = cells.get('evidenceName') ?? cell;
  const url = cell === undefined ? undefined : toWebAddress(cell);
  if (cell !== undefined && url === undefined) {
    report('evidenceUrl', 'evidence-address-malformed', cell);
  }
  if (name === undefined) return [];
  return [{ name: shorten(name, 300), ...(url === undefined ? {} : { url }) }];
}

function readTexts(cells: Cells, report: Report): Pick<RowFacts, 'place' | 'blankSerial'> {
  const place = cells.get('place');
  const blankSerial = cells.get('blankSerial');
  if (place !== undefined && place.length > 300) report('place', 'cell-too-long', place);
  if (blankSerial !== undefined && blankSerial.length > 100) {
    report('blankSerial', 'cell-too-long', blankSerial);
  }
  return {
    ...(place === undefined ? {} : { place }),
    ...(blankSerial === undefined ? {} : { blankSerial }),
  };
}

function readCandidate(cells: Cells, name: string, days: Days, report: Report): Candidate {
  const id = cells.get('candidateId');
  const address = cells.get('email');
  if (id !== undefined && id.length > 100) report('candidateId', 'cell-too-long', id);
  if (address !== undefined && !candidateSchema.shape.email.safeParse(address).success) {
    report('email', 'email-not-an-address', address);
  }
  return {
    name,
    ...(id === undefined ? {} : { id }),
    ...(address === undefined ? {} : { email: address }),
    ...(days.birthDate === undefined ? {} : { birthDate: days.birthDate }),
  };
}

/**
 * Judges one row of a candidate list by itself: pure, so that the preview, a fix in place and the release come to the
 * same result. Whether it repeats another row is decided over the whole list.
 */
export function checkRow(cells: readonly string[], context: RowContext): CheckedRow {
  const problems: RowProblem[] = [];
  const report: Report = (field, code, value) => {
    problems.push({ field, code, ...(value === undefined ? {} : { value: shorten(value, 200) }) });
  };
  const values = readCells(cells, context.columns, report);
  const faulty = new Set(problems.map((problem) => problem.field ?? ''));
  const name = readName(values, faulty, report);
  const days = readDays(values, faulty, context, report);
  const candidate = readCandidate(values, name, days, report);
  const grade = readGrade(values, context.achievement, report);
  const creditsEarned = readCredits(values, context.achievement, report);
  const evidence = readEvidence(values, report);
  const texts = readTexts(values, report);
  const { awardDate, validUntil } = days;
  if (problems.length > 0 || awardDate === undefined) {
    const place = (problem: RowProblem) =>
      context.columns.findIndex(({ field }) => field === problem.field);
    return { kind: 'bad', problems: problems.toSorted((a, b) => place(a) - place(b)) };
  }
  const { centre, achievement } = context;
  const facts: RowFacts = {
    awardDate,
    evidence,
    ...texts,
    ...(grade === undefined ? {} : { grade }),
    ...(creditsEarned === undefined ? {} : { creditsEarned }),
    // The day named is the last one on which it is valid.
    ...(validUntil === undefined
      ? {}
      : { validUntil: startOfDay(nextDay(validUntil), centre.timeZone) }),
  };
  const key = awardKey({ centre: centre.slug, achievement: achievement.id, candidate, awardDate });
  return { kind: 'good', candidate, facts, key };
}
