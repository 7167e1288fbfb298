import type { BatchRow, Column, RowProblem } from '../../../schemas/batch/batch.ts';
import type { Words } from '../state/words.ts';

/** What is wrong, without the column's name, as the outlined cell says it. */
export function problemSentence(problem: RowProblem, { t }: Words): string {
  return t(`problem.${problem.code}`, {
    value: problem.value ?? '',
    otherRow: problem.otherRow ?? 0,
  });
}

/** All problems of a row, each with its column, as the last column says them. */
export function problemSentences(row: BatchRow, words: Words): string {
  return row.problems
    .map((problem) => {
      const sentence = problemSentence(problem, words);
      return problem.field === null
        ? sentence
        : `${words.t(`field.${problem.field}`)}: ${sentence}`;
    })
    .join(' · ');
}

/** The sentence of the cell in this column, or undefined when it is in order. */
export function cellProblem(row: BatchRow, column: Column, words: Words): string | undefined {
  const found = row.problems.filter(
    (problem) => problem.field !== null && problem.field === column.field,
  );
  return found.length === 0
    ? undefined
    : found.map((problem) => problemSentence(problem, words)).join(' · ');
}
