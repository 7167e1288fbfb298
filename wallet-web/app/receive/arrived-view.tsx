import { AwardView } from '../../../ui/award/award-view.tsx';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { VerdictChip } from '../mine/verdict-chip.tsx';
import { useAsync } from '../use-async.ts';
import { useWallet } from '../wallet-context.tsx';
import type { Arrived } from './use-offer.ts';

/** A credential that came but was not found genuine and in force: said plainly, and kept only where doubt is honest. */
export function ArrivedView(props: {
  readonly arrived: Arrived;
  readonly bad: boolean;
  readonly onKeep: (arrived: Arrived) => Promise<void>;
}) {
  const { t } = useTranslator<WalletKey>();
  const { clock } = useWallet();
  const { busy, failure, run } = useAsync();
  const { report } = props.arrived;
  return (
    <div class="stack">
      <PageHead title={t('wallet.receive.notKept')}>
        <VerdictChip report={report} now={clock()} />
      </PageHead>
      <Notice tone={props.bad ? 'bad' : 'unknown'} live>
        {t(props.bad ? 'wallet.receive.bad' : 'wallet.receive.doubt')}
      </Notice>
      {report?.award !== undefined && (
        <Card>
          <AwardView award={report.award} reader="holder" />
        </Card>
      )}
      <div class="row">
        {!props.bad && (
          <Button
            kind="primary"
            busy={busy}
            onClick={() => void run(() => props.onKeep(props.arrived))}
          >
            {t('wallet.receive.keepAnyway')}
          </Button>
        )}
        <ButtonLink href="/">{t('wallet.receive.mine')}</ButtonLink>
      </div>
      <Failure error={failure} />
    </div>
  );
}
