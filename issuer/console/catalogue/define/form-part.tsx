import type { FieldDefinition, ListDefinition } from './definition-types.ts';
import { type Draft, fieldOf, rowsOf, withRows, withValue } from './draft.ts';
import type { FormErrors } from './form-errors.ts';
import { FormField } from './form-field.tsx';
import { FormList } from './form-list.tsx';

/** The fields and lists of a group or of one row. */
export function FormPart(props: {
  readonly fields: readonly FieldDefinition[];
  readonly lists: readonly ListDefinition[];
  readonly place: string;
  readonly draft: Draft;
  readonly errors: FormErrors;
  readonly onChange: (draft: Draft) => void;
}) {
  const { draft, place, errors, onChange } = props;
  const isShown = (when: FieldDefinition['when']): boolean =>
    when === undefined || fieldOf(draft, when.name) === when.is;
  return (
    <>
      <div class="form-grid">
        {props.fields
          .filter(({ when }) => isShown(when))
          .map((field) => (
            <div
              key={field.name}
              class={field.control === 'area' || field.control === 'yes-no' ? 'form-wide' : ''}
            >
              <FormField
                field={field}
                place={place}
                value={fieldOf(draft, field.name)}
                errors={errors}
                onChange={(value) => onChange(withValue(draft, field.name, value))}
              />
            </div>
          ))}
      </div>
      {props.lists
        .filter(({ when }) => isShown(when))
        .map((list) => (
          <FormList
            key={list.name}
            list={list}
            place={`${place}${list.pointer}`}
            rows={rowsOf(draft, list.name)}
            errors={errors}
            onChange={(rows) => onChange(withRows(draft, list.name, rows))}
          />
        ))}
    </>
  );
}
