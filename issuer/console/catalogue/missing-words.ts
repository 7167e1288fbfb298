import type { CatalogueEntry } from '../api/views.ts';
import type { Words } from '../state/words.ts';

const patterns = [
  [/^\/assessment/, 'missing.assessment'],
  [/^\/credits/, 'missing.noCredits'],
  [/^\/level/, 'missing.noLevel'],
  [/^\/relations\/\d+\/part/, 'missing.part'],
  [/^\/relations/, 'missing.whole'],
  [/^\/outcomes\/\d+\/id/, 'missing.outcomeTwice'],
] as const;

/** What an achievement lacks before it can be issued, in the reader's language; the server's own words where none fit. */
export function missingWords(entry: CatalogueEntry, { t }: Words): readonly string[] {
  return entry.missing.map(({ pointer, detail }) => {
    if (pointer === '/outcomes') {
      const stated = entry.achievement.outcomes.length > 0;
      return t(stated ? 'missing.noOutcomes' : 'missing.outcomes');
    }
    const key = patterns.find(([pattern]) => pattern.test(pointer))?.[1];
    return key === undefined ? detail : t(key);
  });
}
