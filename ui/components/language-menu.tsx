import { Globe } from 'lucide';
import { useContext, useId } from 'preact/hooks';
import { isLanguage, languageNames, languages } from '../i18n/languages.ts';
import { I18nContext, useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';

/** Changes the language of the face at once and remembers it. Each language is written in itself; the code that shows is drawn under the platform's own menu. */
export function LanguageMenu() {
  const { choose } = useContext(I18nContext);
  const { t, language } = useTranslator<CommonKey>();
  const id = useId();
  return (
    <div class="language-menu no-print">
      <label class="hidden-visually" for={id}>
        {t('common.language')}
      </label>
      <span class="language-menu-shown" aria-hidden="true">
        <Icon icon={Globe} size={18} />
        {language.toUpperCase()}
      </span>
      <select
        id={id}
        value={language}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (isLanguage(chosen)) choose(chosen);
        }}
      >
        {languages.map((option) => (
          <option key={option} value={option} lang={option} selected={option === language}>
            {languageNames[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
