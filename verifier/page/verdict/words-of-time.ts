import type { Translator } from '../../../ui/i18n/create-translator.ts';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/** "today, 14:02", or date, time and zone when it was not today. */
export function wordsOfTime(words: Translator<VerifierKey>, moment: string, now: Date): string {
  const text = words.dateTime(moment, now);
  return words.date(new Date(moment)) === words.date(now)
    ? words.t('verifier.today', { time: text })
    : text;
}

/** Date, time and zone in full: on paper no reader knows which day "today" was. */
export function wordsForPaper(words: Translator<VerifierKey>, moment: string): string {
  return words.dateTime(moment, new Date(0));
}
