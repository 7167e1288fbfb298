import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';

/** Lets a keyboard user pass the navigation. A button, because faces keep secrets in the fragment of the address. */
export function SkipLink(props: { readonly target: string }) {
  const { t } = useTranslator<CommonKey>();
  return (
    <button
      type="button"
      class="skip-link button"
      onClick={() => document.getElementById(props.target)?.focus()}
    >
      {t('common.skip')}
    </button>
  );
}
