import { Mails } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import type { Mail } from '../../../schemas/mail/mail.ts';
import { Card } from '../../../ui/components/card.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { awardsApi } from '../api/awards-api.ts';
import { useSession } from '../session/session-context.ts';
import { LoadView } from '../shell/load-view.tsx';
import { MoreButton } from '../shell/more-button.tsx';
import { NoCentre } from '../shell/no-centre.tsx';
import { Page } from '../shell/page.tsx';
import { type Part, useListed } from '../state/use-listed.ts';
import { useWords } from '../state/words.ts';
import { MailRow } from './mail-row.tsx';

/** What was sent to learners; on a service without a mail server, where it can be read. */
export function OutboxPage() {
  const { centre } = useSession();
  return centre === undefined ? <NoCentre /> : <Outbox key={centre.slug} centre={centre.slug} />;
}

function Outbox(props: { readonly centre: string }) {
  const { t } = useWords();
  const [smtp, setSmtp] = useState<boolean>();
  const load = useCallback(
    async (after?: string): Promise<Part<Mail>> => {
      const outbox = await awardsApi.outbox(props.centre, after);
      setSmtp(outbox.smtp);
      return { items: outbox.mails, next: outbox.next };
    },
    [props.centre],
  );
  const { loading, more } = useListed(load);
  return (
    <Page title={t('outbox.title')} lead={<p>{t('outbox.text')}</p>}>
      {smtp === false && (
        <Notice tone="info" title={t('outbox.noSmtp.title')}>
          <p>{t('outbox.noSmtp.text')}</p>
        </Notice>
      )}
      <LoadView loading={loading}>
        {(mails) =>
          mails.items.length === 0 ? (
            <Card>
              <EmptyState icon={Mails} title={t('outbox.empty.title')}>
                <p>{t('outbox.empty.text')}</p>
              </EmptyState>
            </Card>
          ) : (
            <>
              <ul class="mails">
                {mails.items.map((mail) => (
                  <MailRow key={mail.id} mail={mail} />
                ))}
              </ul>
              <MoreButton part={mails} more={more} />
            </>
          )
        }
      </LoadView>
    </Page>
  );
}
