import { isLanguage, type Language } from './languages.ts';

/**
 * Chooses the language of a face: what the person chose before, else the first wish of the browser that we speak, else English.
 *
 * @param wishes BCP 47 tags in order of preference
 * @param remembered what was stored at the last choice, if anything
 */
export function chooseLanguage(wishes: readonly string[], remembered?: string | null): Language {
  if (typeof remembered === 'string' && isLanguage(remembered)) return remembered;
  for (const wish of wishes) {
    const primary = wish.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
