import type { CandidateField, Column, RowProblemCode } from '../../schemas/batch/batch.ts';

/** The longest cell that is taken in. */
export const MAX_CELL = 2000;

/** The cells of a row that say something, by field. */
export type Cells = ReadonlyMap<CandidateField, string>;
export type Report = (field: CandidateField | null, code: RowProblemCode, value?: string) => void;

// What a spreadsheet would run, full-width forms included (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
// A plain number such as -3 is a grade in some countries, and no spreadsheet does anything with it.
const HARMLESS = /^(-|[+-]?\d+(?:[.,]\d+)?)$/;
// Everything that is drawn as nothing or turns the text around it; line breaks and tabs are spaces here.
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

function faultOf(cell: string): RowProblemCode | undefined {
  if (cell.length > MAX_CELL) return 'cell-too-long';
  if (CONTROL.test(cell)) return 'control-character';
  const isFormula = FORMULA.test(cell.replace(/^[ \n\u00A0]+/, ''));
  return isFormula && !HARMLESS.test(cell.trim()) ? 'formula-cell' : undefined;
}

/** Takes the mapped cells of a row; a faulty one is reported and left out, never changed in silence. */
export function readCells(
  cells: readonly string[],
  columns: readonly Column[],
  report: Report,
): Cells {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  if (cells.length < columns.length) report(null, 'too-few-cells', String(cells.length));
  else if (last >= columns.length) report(null, 'too-many-cells', String(last + 1));
  const values = new Map<CandidateField, string>();
  for (const [i, { field }] of columns.entries()) {
    const cell = cells[i] ?? '';
    if (field === null || cell.trim() === '') continue;
    const fault = faultOf(cell);
    if (fault === undefined) values.set(field, cell.normalize('NFC').replace(/\s+/gu, ' ').trim());
    else report(field, fault, cell);
  }
  return values;
}
