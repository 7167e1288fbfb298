import { Check, X } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { requestsApi } from '../api/requests-api.ts';
import type { RequestView } from '../api/views.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { ReasonDialog } from '../shell/reason-dialog.tsx';
import { useAction } from '../state/use-action.ts';
import { useNow } from '../state/use-now.ts';
import { useWords } from '../state/words.ts';
import { DecisionLine } from './decision-line.tsx';

/** One request: who asks for what, what counts towards it and how the rule came out, and the decision. */
export function RequestCard(props: { readonly view: RequestView; readonly onDecided: () => void }) {
  const { t, dateTime } = useWords();
  const now = useNow();
  const { request, decision } = props.view;
  const [asking, setAsking] = useState<'none' | 'grant' | 'decline'>('none');
  const decide = async (act: Promise<unknown>): Promise<void> => {
    await act;
    setAsking('none');
    props.onDecided();
  };
  const grant = useAction(() => decide(requestsApi.grant(request.id)));
  const decline = useAction((reason: string) => decide(requestsApi.decline(request.id, reason)));
  const close = (): void => setAsking('none');
  return (
    <Card>
      <div class="stack">
        <div class="stack stack-small">
          <h3 class="serif">
            <bdi dir="auto">{request.pathway.title}</bdi>
          </h3>
          <p>
            <Name>{request.candidate.name}</Name>
            {request.candidate.email !== undefined && ` · ${request.candidate.email}`}
          </p>
          <p class="quiet small">
            {t('requests.submitted', { date: dateTime(request.submittedAt, now) })}
          </p>
        </div>
        <div class="stack stack-small">
          <h4 class="field-label">{t('requests.components')}</h4>
          <ul>
            {request.components.map((part) => (
              <li key={part.credentialId}>
                {t('detail.componentBy', { title: part.title, issuer: part.issuerName })}
              </li>
            ))}
          </ul>
        </div>
        <div class="stack stack-small">
          <h4 class="field-label">{t('requests.explanation')}</h4>
          {request.explanation.map((line) => (
            <p key={line} class="small">
              {line}
            </p>
          ))}
        </div>
        {decision !== undefined ? (
          <DecisionLine decision={decision} />
        ) : (
          <div class="row">
            <Button kind="primary" icon={Check} onClick={() => setAsking('grant')}>
              {t('requests.grant')}
            </Button>
            <Button icon={X} onClick={() => setAsking('decline')}>
              {t('requests.decline')}
            </Button>
          </div>
        )}
      </div>
      <ConfirmDialog
        open={asking === 'grant'}
        title={t('requests.grant.title', { title: request.pathway.title })}
        action={t('requests.grant')}
        kind="primary"
        busy={grant.busy}
        onConfirm={() => grant.run()}
        onClose={close}
      >
        <p>{t('requests.grant.text')}</p>
        {grant.error !== undefined && <ErrorView error={grant.error} />}
      </ConfirmDialog>
      <ReasonDialog
        open={asking === 'decline'}
        title={t('requests.decline.title')}
        label={t('requests.decline.reason')}
        submit={t('requests.decline')}
        action={decline}
        onClose={close}
      >
        <p>{t('requests.decline.text')}</p>
      </ReasonDialog>
    </Card>
  );
}
