import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ButtonKind } from './button.tsx';
import { Icon } from './icon.tsx';

/** A link with the look of a button, for going somewhere; with `download` it saves a file instead. */
export function ButtonLink(props: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconNode | undefined;
  readonly wide?: boolean | undefined;
  readonly download?: string | undefined;
}) {
  return (
    <a
      class={`button button-${props.kind ?? 'secondary'}${props.wide === true ? ' button-wide' : ''}`}
      href={props.href}
      download={props.download}
    >
      {props.icon !== undefined && <Icon icon={props.icon} />}
      <span>{props.children}</span>
    </a>
  );
}
