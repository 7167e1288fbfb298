import type { ComponentChildren } from 'preact';

/** Words for screen readers only. */
export function VisuallyHidden(props: { readonly children: ComponentChildren }) {
  return <span class="hidden-visually">{props.children}</span>;
}
