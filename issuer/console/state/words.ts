import type { Translator } from '../../../ui/i18n/create-translator.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { AwardKey } from '../../../ui/messages/en/award.ts';
import type { CommonKey } from '../../../ui/messages/en/common.ts';
import type { ConsoleKey } from '../../../ui/messages/en/console.ts';

export type WordKey = AwardKey | CommonKey | ConsoleKey;

/** The console's words in the reader's language. */
export type Words = Translator<WordKey>;

/** The translator of the console. */
export function useWords(): Words {
  return useTranslator<WordKey>();
}
