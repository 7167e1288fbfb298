import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import type { Action } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';

/** Sends the offer to another address. */
export function AddressDialog(props: {
  readonly open: boolean;
  readonly start: string;
  readonly sent: boolean;
  readonly send: Action<readonly [email: string | null | undefined]>;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [email, setEmail] = useState(props.start);
  const { open, sent, onClose } = props;
  useEffect(() => {
    if (open && sent) onClose();
  }, [open, sent, onClose]);
  return (
    <Dialog
      open={open}
      title={t('detail.changeAddress')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={props.send.busy}
            disabled={email.trim() === ''}
            onClick={() => props.send.run(email.trim())}
          >
            {t('detail.changeAddress.action')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('detail.changeAddress.text')}</p>
      <TextInput
        label={t('detail.changeAddress.label')}
        type="email"
        inputMode="email"
        value={email}
        onInput={setEmail}
      />
      {props.send.error !== undefined && <ErrorView error={props.send.error} />}
    </Dialog>
  );
}
