import type { Batch } from '../../../schemas/batch/batch.ts';
import type { Words } from '../state/words.ts';

const delimiters = {
  ',': 'batch.delimiter.comma',
  ';': 'batch.delimiter.semicolon',
  '\t': 'batch.delimiter.tab',
} as const;

/** Where the rows came from and what was recognised, on one line. */
export function batchLine(batch: Batch, words: Words): string {
  const recognised = batch.columns.flatMap(({ field }) =>
    field === null ? [] : [withinSentence(words.t(`field.${field}`), words)],
  );
  const facts = words.t('batch.facts', {
    file: batch.fileName,
    rows: batch.rowCount,
    delimiter: words.t(delimiters[batch.delimiter]),
  });
  return recognised.length === 0
    ? facts
    : `${facts} · ${words.t('batch.recognised', { columns: recognised.join(', ') })}`;
}

/** A word as it stands inside a sentence; abbreviations keep their capitals. */
function withinSentence(word: string, { language }: Words): string {
  const isAbbreviation = word === word.toLocaleUpperCase(language);
  return isAbbreviation ? word : word.charAt(0).toLocaleLowerCase(language) + word.slice(1);
}
