import { Field } from './field.tsx';

/** One line to search by; it may stay empty, which needs no saying. */
export function SearchInput(props: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <Field
      label={props.label}
      control={(wiring) => (
        <input
          {...wiring}
          required={false}
          class="input"
          type="search"
          dir="auto"
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}
