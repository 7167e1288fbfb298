/** The languages every face speaks. A new one is a folder under ui/messages and a row here. */
export const languages = ['en', 'ru', 'lv'] as const;
export type Language = (typeof languages)[number];

/** What a language calls itself. */
export const languageNames: { readonly [L in Language]: string } = {
  en: 'English',
  ru: 'Русский',
  lv: 'Latviešu',
};

export const directions: { readonly [L in Language]: 'ltr' | 'rtl' } = {
  en: 'ltr',
  ru: 'ltr',
  lv: 'ltr',
};

/** Tells whether a text names one of our languages. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
