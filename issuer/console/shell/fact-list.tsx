import type { ComponentChildren } from 'preact';

export type Fact = {
  readonly label: string;
  /** Left out when there is nothing to say; say "Not stated" where a gap matters. */
  readonly value: ComponentChildren | undefined;
};

/** Facts as label and value, one a line. */
export function FactList(props: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="fact-list">
      {props.facts
        .filter(({ value }) => value !== undefined)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{typeof value === 'string' ? <bdi dir="auto">{value}</bdi> : value}</dd>
          </div>
        ))}
    </dl>
  );
}
