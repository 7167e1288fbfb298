import { Fingerprint } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { signInWithPasskey } from './passkey-ceremonies.ts';
import { PasskeyError } from './passkey-error.tsx';
import { useSession } from './session-context.ts';

/** Asks for the passkey again over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain(props: { readonly expired: boolean }) {
  const { t } = useWords();
  const { refresh } = useSession();
  const [closed, setClosed] = useState(false);
  const again = useAction(async () => {
    await signInWithPasskey();
    await refresh();
  });
  return (
    <Dialog
      open={props.expired && !closed}
      title={t('shell.expired.title')}
      onClose={() => setClosed(true)}
      actions={
        <Button kind="primary" icon={Fingerprint} busy={again.busy} onClick={again.run}>
          {t('signIn.action')}
        </Button>
      }
    >
      <p>{t('shell.expired.text')}</p>
      <PasskeyError error={again.error} />
    </Dialog>
  );
}
