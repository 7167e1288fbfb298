import { Field, type FieldProps } from './field.tsx';

/** Several lines of text with label, hint and error. */
export function TextArea(
  props: FieldProps & {
    readonly value: string;
    readonly onInput: (value: string) => void;
    readonly rows?: number | undefined;
    readonly name?: string | undefined;
    readonly code?: boolean | undefined;
  },
) {
  return (
    <Field
      {...props}
      control={(wiring) => (
        <textarea
          {...wiring}
          class={props.code === true ? 'input input-code' : 'input'}
          name={props.name}
          dir="auto"
          rows={props.rows ?? 4}
          spellcheck={props.code === true ? false : undefined}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}
