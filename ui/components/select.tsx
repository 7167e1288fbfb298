import { Field, type FieldProps } from './field.tsx';

export type Option<V extends string> = { readonly value: V; readonly label: string };

/** A choice of one from a closed list, with the platform's own menu. */
export function Select<V extends string>(
  props: FieldProps & {
    readonly value: V;
    readonly options: readonly Option<V>[];
    readonly onChange: (value: V) => void;
    readonly name?: string | undefined;
  },
) {
  return (
    <Field
      {...props}
      control={(wiring) => (
        <select
          {...wiring}
          class="input"
          name={props.name}
          value={props.value}
          onChange={(event) => {
            const chosen = props.options[event.currentTarget.selectedIndex];
            if (chosen !== undefined) props.onChange(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
