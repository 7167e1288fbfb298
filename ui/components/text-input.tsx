import { Field, type FieldProps } from './field.tsx';

export type TextInputType = 'text' | 'email' | 'url' | 'date' | 'number' | 'password' | 'search';

// Written out, because Preact's types tie the role that an input may have to its literal type.
const typed = {
  text: { type: 'text' },
  email: { type: 'email' },
  url: { type: 'url' },
  date: { type: 'date' },
  number: { type: 'number' },
  password: { type: 'password' },
  search: { type: 'search' },
} as const;

/** One line of text with label, hint and error. `dir=auto` lets a name of any script run its own way. */
export function TextInput(
  props: FieldProps & {
    readonly value: string;
    readonly onInput: (value: string) => void;
    readonly type?: TextInputType | undefined;
    readonly name?: string | undefined;
    readonly autocomplete?: string | undefined;
    readonly inputMode?: 'text' | 'numeric' | 'email' | 'url' | undefined;
    readonly maxLength?: number | undefined;
    readonly code?: boolean | undefined;
    readonly readOnly?: boolean | undefined;
  },
) {
  return (
    <Field
      {...props}
      control={(wiring) => (
        <input
          {...wiring}
          class={props.code === true ? 'input input-code' : 'input'}
          {...typed[props.type ?? 'text']}
          name={props.name}
          dir="auto"
          value={props.value}
          autocomplete={props.autocomplete ?? 'off'}
          inputMode={props.inputMode}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}
