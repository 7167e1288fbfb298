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
  const name =
    props.label === undefined
      ? { 'aria-hidden': 'true' as const }
      : { role: 'img' as const, 'aria-label': props.label };
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
      {...name}
    >
      {props.icon.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
