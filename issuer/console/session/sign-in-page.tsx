import { Fingerprint } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { signInWithPasskey } from './passkey-ceremonies.ts';
import { PasskeyError } from './passkey-error.tsx';
import { useSession } from './session-context.ts';

/** Sign-in with a passkey; on a service without an operator it says how to begin. */
export function SignInPage() {
  const { t } = useWords();
  const { service, refresh } = useSession();
  const signIn = useAction(async () => {
    await signInWithPasskey();
    await refresh();
  });
  if (service?.setUp === false) {
    return (
      <div class="stack">
        <PageHead title={t('join.first.title')} />
        <Notice tone="info" title={t('signIn.notSetUp.title')}>
          <p>{t('signIn.notSetUp.text')}</p>
        </Notice>
      </div>
    );
  }
  return (
    <Card>
      <div class="stack">
        <PageHead title={t('signIn.title')}>
          <p>{t('signIn.text')}</p>
        </PageHead>
        <PasskeyError error={signIn.error} />
        <Button kind="primary" icon={Fingerprint} busy={signIn.busy} wide onClick={signIn.run}>
          {t('signIn.action')}
        </Button>
        <p class="quiet small">{t('signIn.lostKey')}</p>
      </div>
    </Card>
  );
}
