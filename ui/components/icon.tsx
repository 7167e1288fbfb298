import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Draws a lucide icon. Without `label` it is decoration beside words and hidden from screen readers. */
export function Icon(props: {
  readonly icon: IconNode;
  readonly size?: number | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
}) {
  const size = props.size ?? 20;
  return (
    <svg
      class={`icon ${props.class ?? ''}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden={props.label === undefined ? 'true' : undefined}
      role={props.label === undefined ? undefined : 'img'}
      aria-label={props.label}
    >
      {props.icon.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
