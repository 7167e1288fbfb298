import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { commonEn } from '../messages/en/common.ts';
import { createTranslator, type Translator } from './create-translator.ts';
import type { Language } from './languages.ts';

export type I18nState = {
  readonly translator: Translator<string>;
  choose(language: Language): void;
};

const english = createTranslator<string>('en', commonEn);

export const I18nContext = createContext<I18nState>({
  translator: english,
  choose: () => undefined,
});

/** The translator of the face around. A face gives its own set of keys: `useTranslator<ConsoleKey>()`. */
export function useTranslator<K extends string>(): Translator<K> {
  return useContext(I18nContext).translator;
}
