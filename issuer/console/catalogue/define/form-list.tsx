import { Plus, X } from 'lucide';
import { Button } from '../../../../ui/components/button.tsx';
import { VisuallyHidden } from '../../../../ui/components/visually-hidden.tsx';
import { useWords } from '../../state/words.ts';
import type { ListDefinition } from './definition-types.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { FormErrors } from './form-errors.ts';
import { FormPart } from './form-part.tsx';
import { startRows } from './start-draft.ts';

/** Rows that are added and removed: outcomes, methods, relations, register entries. */
export function FormList(props: {
  readonly list: ListDefinition;
  readonly place: string;
  readonly rows: readonly Draft[];
  readonly errors: FormErrors;
  readonly onChange: (rows: readonly Draft[]) => void;
}) {
  const { t } = useWords();
  const { list, rows, onChange } = props;
  const what = t(list.label);
  const missing = props.errors.includes(props.place);
  return (
    <div class="stack stack-small">
      {rows.map((row, index) => (
        <fieldset
          // Rows have no identity of their own; they are only added at the end or taken away.
          key={`${index} of ${rows.length}`}
          class="form-row stack stack-small"
        >
          <legend class="field-label">
            {what} {index + 1}
          </legend>
          <FormPart
            fields={list.fields}
            lists={list.lists ?? []}
            place={`${props.place}/${index}`}
            draft={row}
            errors={props.errors}
            onChange={(next) => onChange(rows.map((old, at) => (at === index ? next : old)))}
          />
          <div>
            <Button
              kind="quiet"
              icon={X}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              {t('define.remove')}
              <VisuallyHidden>{` ${what} ${index + 1}`}</VisuallyHidden>
            </Button>
          </div>
        </fieldset>
      ))}
      {missing && <p class="field-error">{t('define.required')}</p>}
      <div>
        <Button icon={Plus} onClick={() => onChange([...rows, startRows[list.name] ?? emptyDraft])}>
          {t('define.add')}: {what}
        </Button>
      </div>
    </div>
  );
}
