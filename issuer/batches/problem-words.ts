import type { RowProblem, RowProblemCode } from '../../schemas/batch/batch.ts';

/** The sentence of every problem in English: for files and commands. The console has its own, in the reader's language. */
export const problemWords: Readonly<Record<RowProblemCode, string>> = {
  'name-missing': 'The name is missing.',
  'name-too-long': 'The name is longer than 300 characters.',
  'email-not-an-address': 'This is not an e-mail address.',
  'birth-date-impossible': 'This is not a day that exists. Write it as YYYY-MM-DD.',
  'birth-date-in-future': 'The birth date lies in the future.',
  'award-date-missing': 'The award date is missing.',
  'award-date-impossible': 'This is not a day that exists. Write it as YYYY-MM-DD.',
  'award-date-in-future': 'The award date lies in the future.',
  'award-date-before-birth': 'The award date is not after the birth date.',
  'date-time-without-offset':
    'A date with a time needs an offset, such as 2026-11-18T10:00:00+02:00. Or write the day alone.',
  'date-ambiguous': 'It is not clear which number is the month. Write the date as YYYY-MM-DD.',
  'valid-until-impossible': 'This is not a day that exists. Write it as YYYY-MM-DD.',
  'valid-until-before-award': 'The validity ends before the award date.',
  'grade-unknown': 'The achievement does not know this grade.',
  'credits-not-a-number': 'The credits are not a positive number.',
  'evidence-address-malformed': 'This is not a web address that starts with https://.',
  'duplicate-in-file': 'The same candidate and award date stand in another row of this file.',
  'formula-cell':
    'A spreadsheet would run this cell as a formula. Remove the sign at its beginning.',
  'too-few-cells': 'The row has fewer cells than the header.',
  'too-many-cells': 'The row has more cells than the header.',
  'cell-too-long': 'The cell is too long.',
  'outside-register-scope':
    'The register does not allow this centre to award this achievement on this date.',
  'control-character':
    'The cell holds an invisible character that can hide or turn text. Type the text again.',
  'credits-for-attendance':
    'The achievement only proves attendance, so no credits can be stated. Empty the cell or leave the column out.',
  'not-signable':
    'The credential of this row cannot be signed as it stands. The value says why; the other rows are not concerned.',
};

/** The sentence of a problem, with the other row where there is one. */
export function problemSentence({ code, otherRow }: RowProblem): string {
  const sentence = problemWords[code];
  return otherRow === undefined ? sentence : `${sentence.slice(0, -1)}: row ${otherRow}.`;
}
