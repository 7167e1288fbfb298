import { z } from 'zod';
import { dateTimeStamp, slug, text } from '../text.ts';

/** The candidate fields that a column can be mapped to. */
export const candidateFields = [
  'name',
  'givenName',
  'familyName',
  'email',
  'birthDate',
  'awardDate',
  'candidateId',
  'grade',
  'creditsEarned',
  'validUntil',
  'place',
  'blankSerial',
  'evidenceName',
  'evidenceUrl',
] as const;

export type CandidateField = (typeof candidateFields)[number];

/** One column of the file: its header and the field it feeds, or null when it is left out on purpose. */
export const columnSchema = z.strictObject({
  header: z.string().max(500),
  field: z.enum(candidateFields).nullable(),
});
export type Column = z.infer<typeof columnSchema>;

/** A file of candidates for one achievement. */
export const batchSchema = z.strictObject({
  id: text(100),
  centre: slug,
  achievement: z.strictObject({ id: slug, version: z.int().min(1) }),
  fileName: text(300),
  delimiter: z.enum([',', ';', '\t']),
  columns: z.array(columnSchema).min(1).max(200),
  /** Which number comes first in dates such as 03/04/2026, when the other dates of the file tell. */
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  rowCount: z.int().min(0),
  createdAt: dateTimeStamp,
  createdBy: text(100),
  /** `reading` while the upload is taken in; `draft` until released; `signing` until every valid row is signed. */
  state: z.enum(['reading', 'draft', 'signing', 'paused', 'done', 'undone']),
  releasedBy: text(100).optional(),
  releasedAt: dateTimeStamp.optional(),
  /** Present from the release of a long list until its rows were judged once more. */
  toBeJudged: z.literal(true).optional(),
  /** How the learners get their awards; chosen at release and kept, so that a restart goes on in the same way. */
  delivery: z
    .strictObject({ kind: z.enum(['mail', 'paper', 'none']), transactionCode: z.boolean() })
    .optional(),
  undone: z.strictObject({ at: dateTimeStamp, by: text(100), reason: text(1000) }).optional(),
  /** Present from the undoing until every award is revoked. */
  toBeRevoked: z.literal(true).optional(),
});
export type Batch = z.infer<typeof batchSchema>;

/** One problem of a row; the words are made from the code and its values in the reader's language. */
export const rowProblemSchema = z.strictObject({
  /** The field at fault, or null when the row as a whole is. */
  field: z.enum(candidateFields).nullable(),
  code: z.enum([
    'name-missing',
    'name-too-long',
    'email-not-an-address',
    'birth-date-impossible',
    'birth-date-in-future',
    'award-date-missing',
    'award-date-impossible',
    'award-date-in-future',
    'award-date-before-birth',
    'date-time-without-offset',
    'date-ambiguous',
    'valid-until-impossible',
    'valid-until-before-award',
    'grade-unknown',
    'credits-not-a-number',
    'evidence-address-malformed',
    'duplicate-in-file',
    'formula-cell',
    'too-few-cells',
    'too-many-cells',
    'cell-too-long',
    'outside-register-scope',
    'control-character',
    'credits-for-attendance',
    'not-signable',
  ]),
  /** What the cell said, shortened; and, for duplicates, the other row. */
  value: z.string().max(300).optional(),
  otherRow: z.int().optional(),
});
export type RowProblem = z.infer<typeof rowProblemSchema>;
export type RowProblemCode = RowProblem['code'];

/** One row of the file. Id = `<batch>:<row padded to 7>`; row 1 is the header, as a spreadsheet shows it. */
export const batchRowSchema = z.strictObject({
  id: text(120),
  batch: text(100),
  row: z.int().min(1),
  cells: z.array(z.string()),
  problems: z.array(rowProblemSchema),
  /** Chosen when the row is read, so that signing it again after a crash yields the same award. */
  award: text(100),
  /** Idempotency key of the row's award; empty while the row has problems. */
  key: z.string().max(100),
  state: z.enum(['ready', 'problem', 'skipped', 'signed', 'rejected']),
});
export type BatchRow = z.infer<typeof batchRowSchema>;

/** Who holds an idempotency key. Id = `<key>:<turn>`; a revoked award releases its turn and the next one is free. */
export const awardKeySchema = z.strictObject({
  id: text(120),
  key: text(100),
  turn: z.int().min(0),
  award: text(100),
  released: z.boolean(),
});
export type AwardKey = z.infer<typeof awardKeySchema>;
