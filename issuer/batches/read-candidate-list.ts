import { pipeline, Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { AppError } from '../../core/errors.ts';
import { decodeCandidateList } from './decode-candidate-list.ts';
import type { Delimiter } from './detect-delimiter.ts';
import { shorten } from './shorten.ts';
import { takeSeparatorLine } from './take-separator-line.ts';

/** The largest number of candidates in one list. */
export const MAX_ROWS = 100_000;
const MAX_COLUMNS = 200;
const MAX_RECORD_CHARACTERS = 1_000_000;
/** So much of the text is enough to tell the separator. */
const HEAD_CHARACTERS = 64 * 1024;

/** One candidate of the list; `row` is the number a spreadsheet shows, the header being row 1. */
export type ListRow = { readonly row: number; readonly cells: readonly string[] };

export type CandidateList = {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Can be read once. */
  readonly rows: AsyncIterable<ListRow>;
};

async function* join(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  yield* rest;
}

async function readHead(parts: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < HEAD_CHARACTERS) {
    const part = await parts.next();
    if (part.done === true) break;
    head += part.value;
  }
  return head;
}

/** The parser tells how many records it had read, which can be more than were taken from it when it failed. */
function faultyRow(error: CsvError): number {
  return typeof error.records === 'number' ? error.records + 1 : 1;
}

function faultOf({ code }: CsvError, row: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return `A quotation mark that is opened in row ${row} is never closed.`;
  }
  return code === 'CSV_MAX_RECORD_SIZE'
    ? `Row ${row} is longer than 1 000 000 characters; perhaps a quotation mark in it is never closed.`
    : `Row ${row} cannot be read: a cell with a quotation mark in it must stand in quotation marks, and the mark be doubled.`;
}

function toAppError(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = faultyRow(error);
  const detail = faultOf(error, row);
  return new AppError('csv-malformed', `${detail} Correct the row, or save the list again.`, {
    cause: error,
    problems: [{ pointer: `/rows/${row}`, detail }],
  });
}

/** Counts every record, blank ones too, as a spreadsheet does; answers those that say something. */
async function* readRecords(parser: Parser): AsyncGenerator<ListRow> {
  let row = 1;
  try {
    for await (const record of parser) {
      const cells: unknown = record;
      if (!Array.isArray(cells)) throw new AppError('internal', 'A row came in an unknown form.');
      if (cells.some((cell) => String(cell).trim() !== '')) yield { row, cells: cells.map(String) };
      row += 1;
    }
  } catch (error) {
    throw toAppError(error);
  }
}

async function* limitRows(rows: AsyncGenerator<ListRow>): AsyncGenerator<ListRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > MAX_ROWS) {
      const detail = 'The list has more than 100 000 candidates. Split it into smaller lists.';
      throw new AppError('csv-too-many-rows', detail);
    }
    yield row;
  }
}

/**
 * Reads a candidate list (CSV, RFC 4180, with `,`, `;` or tab) as a stream: never more than one part of it is in memory.
 *
 * @throws AppError `csv-empty` | `csv-not-text` | `csv-wrong-charset` | `csv-malformed` | `csv-too-many-rows` |
 * `too-large`, at once or while the rows are read
 */
export async function readCandidateList(source: AsyncIterable<Uint8Array>): Promise<CandidateList> {
  const parts = decodeCandidateList(source);
  const { delimiter, rest: head } = takeSeparatorLine(await readHead(parts));
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: MAX_RECORD_CHARACTERS,
  });
  // The callback has nothing to do: an error of either side comes out where the rows are read.
  const records = readRecords(pipeline(Readable.from(join(head, parts)), parser, () => undefined));
  const first = await records.next();
  if (first.done === true) {
    const detail = 'The file is empty. Choose a CSV file with a header and one line a candidate.';
    throw new AppError('csv-empty', detail);
  }
  const header = first.value.cells.map((cell) => shorten(cell.trim(), 500));
  if (header.length > MAX_COLUMNS) {
    throw new AppError('csv-malformed', `The list has more than ${MAX_COLUMNS} columns.`);
  }
  return { delimiter, header, rows: limitRows(records) };
}
