import type { Batch } from '../../schemas/batch/batch.ts';

export type Delimiter = Batch['delimiter'];

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * The separator of a candidate list: the one that stands most often outside quotes in its first line that says
 * something. A list with a single column has none, and the comma is as good as any.
 */
export function detectDelimiter(head: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  let started = false;
  for (const character of head) {
    if (character === '"') quoted = !quoted;
    if (quoted) started = true;
    else if ((character === '\n' || character === '\r') && started) break;
    else if (character !== '\n' && character !== '\r') {
      started = true;
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  const count = (delimiter: Delimiter): number => counts.get(delimiter) ?? 0;
  return DELIMITERS.reduce((best, other) => (count(other) > count(best) ? other : best));
}
