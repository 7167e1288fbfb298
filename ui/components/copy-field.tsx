import { Check, Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

/** A text to take along, such as a link, with a button that copies it and says so. */
export function CopyField(props: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = (): void => {
    navigator.clipboard.writeText(props.value).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={state === 'refused' ? t('common.copyRefused') : undefined}
      control={(wiring) => (
        <div class="copy-field">
          <input
            {...wiring}
            class="input input-code"
            readOnly
            value={props.value}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button icon={state === 'copied' ? Check : Copy} onClick={copy}>
            <span aria-live="polite">
              {state === 'copied' ? t('common.copied') : t('common.copy')}
            </span>
          </Button>
        </div>
      )}
    />
  );
}
