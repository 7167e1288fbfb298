import type { Translator } from '../../../ui/i18n/create-translator.ts';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/** "today, 14:02", or date, time and zone when it was not today. */
export function wordsOfTime(words: Translator<VerifierKey>, moment: string, now: Date): string {
  const text = words.dateTime(moment, now);
  return words.date(new Date(moment)) === words.date(now)
    ? words.t('verifier.today', { time: text })
    : text;
}
