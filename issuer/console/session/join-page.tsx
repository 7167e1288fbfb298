import { FlaskConical } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Spinner } from '../../../ui/components/spinner.tsx';
import { useWords } from '../state/words.ts';
import { JoinForm } from './join-form.tsx';
import { PasskeyError } from './passkey-error.tsx';
import { useSession } from './session-context.ts';
import { useJoin } from './use-join.ts';

/** Where a one-time link leads: it explains, asks the first operator for a name, and makes the passkey. */
export function JoinPage() {
  const { t } = useWords();
  const { service } = useSession();
  const join = useJoin();
  if (join.token === undefined) {
    return (
      <div class="stack">
        <PageHead title={t('join.title')} />
        <Notice tone="caution" title={t('join.noToken.title')}>
          <p>{t('join.noToken.text')}</p>
        </Notice>
      </div>
    );
  }
  if (join.invitee.kind === 'loading') return <Spinner />;
  if (join.invitee.kind === 'failed') {
    return (
      <div class="stack">
        <PageHead title={t('join.title')} />
        <ErrorView error={join.invitee.error} onRetry={join.retry} />
      </div>
    );
  }
  const invitee = join.invitee.value;
  const first = invitee.kind === 'first';
  const sample = invitee.kind === 'invited' && invitee.sample && service?.test !== false;
  return (
    <div class="stack">
      <PageHead title={t(first ? 'join.first.title' : 'join.title')}>
        <p>{t(first ? 'join.first.text' : 'join.text')}</p>
      </PageHead>
      {invitee.kind === 'invited' && (
        <p>
          <strong>
            <Name>{invitee.name}</Name>
          </strong>{' '}
          · {t(invitee.role === 'operator' ? 'role.operator' : 'role.officer')}
        </p>
      )}
      {sample && (
        <Card>
          <div class="stack">
            <h2>{t('join.sample.title')}</h2>
            <p>{t('join.sample.text')}</p>
            <PasskeyError error={join.asSample.error} />
            <Button
              kind="primary"
              icon={FlaskConical}
              busy={join.asSample.busy}
              onClick={() => join.asSample.run()}
            >
              {t('join.sample.action')}
            </Button>
            <p class="quiet small">{t('join.sample.hint')}</p>
          </div>
        </Card>
      )}
      <JoinForm askName={first} primary={!sample} action={join.withPasskey} />
    </div>
  );
}
