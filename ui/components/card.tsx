import type { ComponentChildren } from 'preact';

/** A sheet on the page's ground. `flush` has no padding, for tables; `brand` is the dark one for the next thing in reach. */
export function Card(props: {
  readonly children: ComponentChildren;
  readonly kind?: 'plain' | 'flush' | 'brand' | undefined;
  readonly class?: string | undefined;
  readonly labelledBy?: string | undefined;
}) {
  const kind = props.kind === undefined || props.kind === 'plain' ? '' : ` card-${props.kind}`;
  const extra = props.class === undefined ? '' : ` ${props.class}`;
  return props.labelledBy === undefined ? (
    <div class={`card${kind}${extra}`}>{props.children}</div>
  ) : (
    <section class={`card${kind}${extra}`} aria-labelledby={props.labelledBy}>
      {props.children}
    </section>
  );
}
