import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';

export type Crumb = { readonly label: string; readonly href?: string | undefined };

/** Where the page stands; the last one is the page itself. */
export function Crumbs(props: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTranslator<CommonKey>();
  return (
    <nav aria-label={t('common.crumbs')}>
      <ol class="crumbs">
        {props.crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {crumb.href === undefined ? (
              <bdi dir="auto" aria-current={index === props.crumbs.length - 1 ? 'page' : undefined}>
                {crumb.label}
              </bdi>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
