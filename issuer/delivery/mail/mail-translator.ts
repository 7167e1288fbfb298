import { createTranslator, type Translator } from '../../../ui/i18n/create-translator.ts';
import { isLanguage, type Language } from '../../../ui/i18n/languages.ts';
import { type MailKey, mailEn } from '../../../ui/messages/en/mail.ts';
import { mailLv } from '../../../ui/messages/lv/mail.ts';
import { mailRu } from '../../../ui/messages/ru/mail.ts';

const messages: { readonly [L in Language]: Readonly<Record<MailKey, string>> } = {
  en: mailEn,
  ru: mailRu,
  lv: mailLv,
};

/** Speaks to a learner in the centre's language, or in English where we do not speak it. */
export function mailTranslator(languageTag: string): Translator<MailKey> {
  const primary = languageTag.split('-')[0] ?? '';
  const language = isLanguage(primary) ? primary : 'en';
  return createTranslator(language, messages[language]);
}
