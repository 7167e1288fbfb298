import type { Language } from '../i18n/languages.ts';
import type { AwardKey } from './en/award.ts';
import type { CommonKey } from './en/common.ts';
import type { ConsoleKey } from './en/console.ts';

type Table = Readonly<Record<AwardKey | CommonKey | ConsoleKey, string>>;

const loaders: { readonly [L in Language]: () => Promise<Table> } = {
  en: async () => ({
    ...(await import('./en/common.ts')).commonEn,
    ...(await import('./en/award.ts')).awardEn,
    ...(await import('./en/console.ts')).consoleEn,
  }),
  ru: async () => ({
    ...(await import('./ru/common.ts')).commonRu,
    ...(await import('./ru/award.ts')).awardRu,
    ...(await import('./ru/console.ts')).consoleRu,
  }),
  lv: async () => ({
    ...(await import('./lv/common.ts')).commonLv,
    ...(await import('./lv/award.ts')).awardLv,
    ...(await import('./lv/console.ts')).consoleLv,
  }),
};

/** Loads the words of this face in one language; the others stay on the server until they are chosen. */
export function loadConsole(language: Language): Promise<Table> {
  return loaders[language]();
}
