import type { IconNode } from 'lucide';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';

export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconNode;
  /** How many things wait there; shown after the label when there are any. */
  readonly count?: number | undefined;
};

/** The day in order of work. */
export function ConsoleNav(props: {
  readonly items: readonly NavItem[];
  readonly current: string;
  readonly onGo?: (() => void) | undefined;
}) {
  const { t, number } = useTranslator<CommonKey>();
  return (
    <nav class="console-nav" aria-label={t('common.navigation')}>
      {props.items.map((item) => (
        <a
          key={item.href}
          href={item.href}
          aria-current={item.href === props.current ? 'page' : undefined}
          onClick={props.onGo}
        >
          <Icon icon={item.icon} />
          <span>
            {item.label}
            {item.count !== undefined && item.count > 0 && ` · ${number(item.count)}`}
          </span>
        </a>
      ))}
    </nav>
  );
}
