import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Logo } from './logo.tsx';
import { SkipLink } from './skip-link.tsx';
import { TestBanner } from './test-banner.tsx';

export type PhoneTab = { readonly href: string; readonly label: string; readonly icon: IconNode };

/** The frame of the wallet and the verifier: a bar with name and language, the page, and tabs at the thumb if there are any. */
export function PhoneShell(props: {
  /** The word beside the name: "wallet", "check". */
  readonly face: string;
  readonly test: boolean;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren | undefined;
  readonly tabs?: readonly PhoneTab[] | undefined;
  /** The address of the tab that is shown. */
  readonly current?: string | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  return (
    <div class="phone">
      <SkipLink target="main" />
      <header class="phone-bar">
        <Logo face={props.face} href="/" />
        <div class="row">
          {props.actions}
          <LanguageMenu />
        </div>
      </header>
      {props.test && <TestBanner />}
      <main class="phone-main" id="main" tabIndex={-1}>
        {props.children}
      </main>
      {props.tabs !== undefined && (
        <nav class="phone-tabs" aria-label={t('common.navigation')}>
          {props.tabs.map((tab) => (
            <a
              key={tab.href}
              href={tab.href}
              aria-current={tab.href === props.current ? 'page' : undefined}
            >
              <Icon icon={tab.icon} size={24} />
              {tab.label}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
