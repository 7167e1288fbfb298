import { TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';

/** What every control takes for its label, hint and error. */
export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence that says what is wrong and what to do. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
};

export type ControlWiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly required: boolean;
};

/** Ties a label, a hint and an error to one control, so that a screen reader says them together. */
export function Field(
  props: FieldProps & { readonly control: (wiring: ControlWiring) => ComponentChildren },
) {
  const { t } = useTranslator<CommonKey>();
  const id = useId();
  const described = [
    ...(props.hint === undefined ? [] : [`${id}-hint`]),
    ...(props.error === undefined ? [] : [`${id}-error`]),
  ].join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
        {props.optional === true && <span class="quiet"> {t('common.optional')}</span>}
      </label>
      {props.hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.control({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': props.error === undefined ? undefined : 'true',
        required: props.optional !== true,
      })}
      {props.error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          <Icon icon={TriangleAlert} size={18} />
          <span>{props.error}</span>
        </p>
      )}
    </div>
  );
}
