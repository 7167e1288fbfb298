import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { Spinner } from './spinner.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet' | 'pill';

/**
 * A button that says what it does. While `busy` it keeps the focus and its words, and takes no further press.
 * A disabled one also keeps the focus, so that keyboard users can find out that it is there.
 */
export function Button(props: {
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly icon?: IconNode | undefined;
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly id?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
}) {
  const blocked = props.busy === true || props.disabled === true;
  return (
    <button
      id={props.id}
      type={props.type ?? 'button'}
      class={`button button-${props.kind ?? 'secondary'}${props.wide === true ? ' button-wide' : ''}`}
      aria-disabled={blocked ? 'true' : undefined}
      aria-busy={props.busy === true ? 'true' : undefined}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      onClick={(event) => {
        if (blocked) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      {props.busy === true ? <Spinner /> : props.icon !== undefined && <Icon icon={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}
