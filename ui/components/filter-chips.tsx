import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import type { Tone } from './tone.ts';

export type Filter<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly count: number;
  readonly tone?: Tone | undefined;
};

/** Filters that say how many they hold; one is chosen at a time. */
export function FilterChips<V extends string>(props: {
  readonly label: string;
  readonly filters: readonly Filter<V>[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}) {
  const { number } = useTranslator<CommonKey>();
  return (
    <fieldset class="row">
      <legend class="hidden-visually">{props.label}</legend>
      {props.filters.map((filter) => (
        <button
          key={filter.value}
          type="button"
          class={`chip tone-${filter.tone ?? 'info'}`}
          aria-pressed={filter.value === props.chosen}
          onClick={() => props.onChoose(filter.value)}
        >
          {filter.label} {number(filter.count)}
        </button>
      ))}
    </fieldset>
  );
}
