import { type Delimiter, detectDelimiter } from './detect-delimiter.ts';

/**
 * The separator of a list and the list without the line `sep=;` that spreadsheets write at its beginning, and hide from
 * whoever opens it.
 */
export function takeSeparatorLine(head: string): {
  readonly delimiter: Delimiter;
  readonly rest: string;
} {
  const line = /^"?sep=[,;\t]"?(?:\r\n|\r|\n)/i.exec(head)?.[0] ?? '';
  const rest = head.slice(line.length);
  const stated = ([',', ';', '\t'] as const).find((delimiter) => line.includes(delimiter));
  return { delimiter: stated ?? detectDelimiter(rest), rest };
}
