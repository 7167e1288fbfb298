export type RadioOption<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** One of a few, each with its words as the whole touch target. */
export function RadioGroup<V extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly value: V;
  readonly options: readonly RadioOption<V>[];
  readonly onChange: (value: V) => void;
}) {
  return (
    <fieldset>
      <legend class="field-label">{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={props.name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span class="field-hint"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
