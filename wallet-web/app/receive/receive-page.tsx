import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Spinner } from '../../../ui/components/spinner.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { WalletError, type WalletProblem } from '../wallet-error.ts';
import { AcceptForm } from './accept-form.tsx';
import { ArrivedView } from './arrived-view.tsx';
import { KeptView } from './kept-view.tsx';
import type { ReadOffer } from './read-offer.ts';
import { type OfferState, useOffer } from './use-offer.ts';
import { useOfferLink } from './use-offer-link.ts';

/** An offer: what, by whom, accept. The link's secret is read from the fragment and leaves the address bar at once. */
export function ReceivePage() {
  const { t } = useTranslator<WalletKey>();
  const link = useOfferLink();
  const { state, read, accept, keep } = useOffer(link);
  switch (state.kind) {
    case 'reading':
      return <Spinner label={t('wallet.receive.reading')} />;
    case 'kept':
      return <KeptView id={state.id} />;
    case 'doubtful':
    case 'bad':
      return <ArrivedView arrived={state.arrived} bad={state.kind === 'bad'} onKeep={keep} />;
    case 'failed':
      return <FailedView state={state} onAccept={accept} onRetry={() => void read()} />;
    case 'offered':
    case 'fetching':
      return (
        <div class="stack">
          <OfferView offer={state.offer} />
          <AcceptForm offer={state.offer} busy={state.kind === 'fetching'} onAccept={accept} />
          <Notice tone="info">{t('wallet.receive.untrusted')}</Notice>
        </div>
      );
  }
}

/** What went wrong, with the way on: another try at the code, another try at all, or only the way back. */
function FailedView(props: {
  readonly state: OfferState & { readonly kind: 'failed' };
  readonly onAccept: (transactionCode: string | undefined) => Promise<void>;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslator<WalletKey>();
  const { offer, reason } = props.state;
  const problem = reason instanceof WalletError ? reason.reason : undefined;
  if (offer !== undefined && problem === 'code-wrong') {
    return (
      <div class="stack">
        <OfferView offer={offer} />
        <Failure error={reason} />
        <AcceptForm offer={offer} busy={false} onAccept={props.onAccept} />
      </div>
    );
  }
  const final = problem !== undefined && finalProblems.has(problem);
  return (
    <div class="stack">
      {offer === undefined ? (
        <PageHead title={t('wallet.receive.failed')} />
      ) : (
        <OfferView offer={offer} />
      )}
      <Failure error={reason} onRetry={final ? undefined : props.onRetry} />
      <div>
        <ButtonLink href="/">{t('wallet.receive.mine')}</ButtonLink>
      </div>
    </div>
  );
}

/** Trying the same link again cannot help. */
const finalProblems: ReadonlySet<WalletProblem> = new Set([
  'not-an-offer',
  'offer-used',
  'offer-expired',
  'offer-locked',
  'format-unknown',
]);

function OfferView(props: { readonly offer: ReadOffer }) {
  const { t } = useTranslator<WalletKey>();
  const { offer } = props;
  return (
    <>
      <PageHead title={t('wallet.receive.title')}>
        {t('wallet.receive.by', { issuer: offer.issuerName })}
      </PageHead>
      <Card>
        <div class="stack stack-small">
          <h2 class="award-title">
            <Name>{offer.title}</Name>
          </h2>
          {offer.description !== undefined && <p>{offer.description}</p>}
        </div>
      </Card>
    </>
  );
}
