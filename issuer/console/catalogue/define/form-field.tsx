import { Checkbox } from '../../../../ui/components/checkbox.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextInput } from '../../../../ui/components/text-input.tsx';
import { useWords } from '../../state/words.ts';
import type { FieldDefinition } from './definition-types.ts';
import { type FormErrors, fieldError } from './form-errors.ts';

/** One element of the definition, with the control that fits it. */
export function FormField(props: {
  readonly field: FieldDefinition;
  readonly place: string;
  readonly value: string;
  readonly errors: FormErrors;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useWords();
  const { field, value, onChange } = props;
  const error = fieldError(field, props.place, value, props.errors);
  const shared = {
    label: t(field.label),
    hint: field.hint === undefined ? undefined : t(field.hint),
    error: error === undefined ? undefined : t(error),
    optional: field.needed !== true,
    value,
  };
  switch (field.control) {
    case 'yes-no':
      return (
        <Checkbox
          label={t(field.label)}
          checked={value === 'yes'}
          onChange={(on) => onChange(on ? 'yes' : 'no')}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          optional={false}
          options={(field.choices ?? []).map((choice) => ({
            value: choice.value,
            label: 'text' in choice ? choice.text : t(choice.label),
          }))}
          onChange={onChange}
        />
      );
    case 'area':
    case 'lines':
      return <TextArea {...shared} rows={field.control === 'area' ? 3 : 2} onInput={onChange} />;
    case 'number':
      return <TextInput {...shared} inputMode="numeric" onInput={onChange} />;
    case 'url':
      return <TextInput {...shared} inputMode="url" onInput={onChange} />;
    case 'text':
      return <TextInput {...shared} onInput={onChange} />;
  }
}
