import { AwardView } from '../../../ui/award/award-view.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { CopyNotice } from '../copy/copy-notice.tsx';
import { useWallet } from '../wallet-context.tsx';

/** The moment of receiving: what it is, whether it is genuine, and the copy that the first one calls for. */
export function KeptView(props: { readonly id: string }) {
  const { t } = useTranslator<WalletKey>();
  const { held } = useWallet();
  const report = held.find((one) => one.kept.id === props.id)?.report;
  const award = report?.award;
  const checked = report !== undefined && report.verdict !== 'cannot-say';
  return (
    <div class="stack">
      <PageHead title={t(checked ? 'wallet.receive.kept' : 'wallet.receive.unchecked')} />
      <Notice tone={checked ? 'good' : 'unknown'} live>
        {t(checked ? 'wallet.receive.kept.text' : 'wallet.receive.unchecked.text')}
      </Notice>
      {report !== undefined && (
        <Notice tone={report.standing === 'accredited-on-award-date' ? 'info' : 'caution'}>
          {t(`wallet.credential.standing.${report.standing}`)}
        </Notice>
      )}
      {award !== undefined && (
        <Card>
          <AwardView award={award} reader="holder" />
        </Card>
      )}
      <div class="row">
        <ButtonLink kind="primary" href="/">
          {t('wallet.receive.mine')}
        </ButtonLink>
      </div>
      <CopyNotice />
    </div>
  );
}
