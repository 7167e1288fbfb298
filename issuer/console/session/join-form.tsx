import { Fingerprint } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import type { Action } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { PasskeyError } from './passkey-error.tsx';

/** Makes the passkey; the first operator also says who they are. */
export function JoinForm(props: {
  readonly askName: boolean;
  readonly primary: boolean;
  readonly action: Action<readonly [name: string | undefined]>;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const missing = props.askName && name.trim() === '';
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (!missing) props.action.run(props.askName ? name.trim() : undefined);
  };
  return (
    <Card>
      <form class="stack" onSubmit={submit} noValidate>
        <p>{t('join.passkey')}</p>
        {props.askName && (
          <TextInput
            label={t('join.name')}
            hint={t('join.name.hint')}
            error={tried && missing ? t('join.name.missing') : undefined}
            value={name}
            autocomplete="name"
            maxLength={200}
            onInput={setName}
          />
        )}
        <PasskeyError error={props.action.error} />
        <Button
          kind={props.primary ? 'primary' : 'secondary'}
          type="submit"
          icon={Fingerprint}
          busy={props.action.busy}
          wide
        >
          {t('join.action')}
        </Button>
      </form>
    </Card>
  );
}
