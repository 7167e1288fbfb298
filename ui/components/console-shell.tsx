import { LogOut, Menu, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Button } from './button.tsx';
import { ConsoleNav, type NavItem } from './console-nav.tsx';
import { type Crumb, Crumbs } from './crumbs.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Logo } from './logo.tsx';
import { Name } from './name.tsx';
import { SkipLink } from './skip-link.tsx';
import { TestBanner } from './test-banner.tsx';

export type ShellUser = { readonly name: string; readonly role: string };

/** The frame of the console: dark navigation at the left, a drawer on narrow screens, a bar with place, language and person. */
export function ConsoleShell(props: {
  readonly items: readonly NavItem[];
  readonly current: string;
  readonly crumbs: readonly Crumb[];
  readonly test: boolean;
  readonly user?: ShellUser | undefined;
  readonly onSignOut?: (() => void) | undefined;
  readonly children: ComponentChildren;
}) {
  const { t } = useTranslator<CommonKey>();
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => drawer.current?.close(), [props.current]);
  return (
    <div class="console">
      <SkipLink target="main" />
      <aside class="console-side">
        <div class="console-side-inner">
          <Logo />
          <ConsoleNav items={props.items} current={props.current} />
        </div>
      </aside>
      <dialog class="drawer" ref={drawer} aria-label={t('common.menu')}>
        <div class="drawer-head">
          <Logo />
          <Button kind="quiet" icon={X} onClick={() => drawer.current?.close()}>
            {t('common.close')}
          </Button>
        </div>
        <ConsoleNav
          items={props.items}
          current={props.current}
          onGo={() => drawer.current?.close()}
        />
        <UserPart user={props.user} onSignOut={props.onSignOut} />
      </dialog>
      <div>
        <header class="console-bar">
          <div class="row">
            <span class="console-menu">
              <Button icon={Menu} onClick={() => drawer.current?.showModal()}>
                {t('common.menu')}
              </Button>
            </span>
            <Crumbs crumbs={props.crumbs} />
          </div>
          <div class="row">
            <LanguageMenu />
            <UserPart user={props.user} onSignOut={props.onSignOut} />
          </div>
        </header>
        {props.test && <TestBanner />}
        <main class="console-main" id="main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </div>
  );
}

function UserPart(props: {
  readonly user: ShellUser | undefined;
  readonly onSignOut: (() => void) | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  return (
    <div class="console-user">
      {props.user !== undefined && (
        <span class="small">
          <Name>{props.user.name}</Name> · {props.user.role}
        </span>
      )}
      {props.onSignOut !== undefined && (
        <Button kind="pill" icon={LogOut} onClick={props.onSignOut}>
          {t('common.signOut')}
        </Button>
      )}
    </div>
  );
}
