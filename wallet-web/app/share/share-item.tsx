import { QrCode as QrIcon } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { CommonKey } from '../../../ui/messages/en/common.ts';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { useAsync } from '../use-async.ts';
import type { KeptShare } from '../vault/vault-records.ts';
import { useWallet } from '../wallet-context.tsx';
import { ShareLink } from './share-link.tsx';
import { withdrawShare } from './withdraw-share.ts';

/** One link: what it shows, until when, and the way to end it. */
export function ShareItem(props: { readonly share: KeptShare; readonly onChange: () => void }) {
  const words = useTranslator<WalletKey>();
  const { clock } = useWallet();
  const [shown, setShown] = useState(false);
  const { share } = props;
  const open = share.withdrawnAt === undefined && Date.parse(share.expiresAt) > clock().getTime();
  return (
    <li>
      <Card>
        <div class="stack stack-small">
          <h2>
            <bdi dir="auto">{words.list(share.titles)}</bdi>
          </h2>
          <ShareState share={share} open={open} />
          {open && (
            <div class="row">
              <Button icon={QrIcon} expanded={shown} onClick={() => setShown(!shown)}>
                {words.t('wallet.shared.show')}
              </Button>
              <WithdrawButton {...props} />
            </div>
          )}
          {open && shown && <ShareLink share={share} />}
        </div>
      </Card>
    </li>
  );
}

function ShareState(props: { readonly share: KeptShare; readonly open: boolean }) {
  const words = useTranslator<WalletKey>();
  const { share } = props;
  const text =
    share.withdrawnAt !== undefined
      ? words.t('wallet.shared.withdrawn', { date: words.date(share.withdrawnAt) })
      : words.t(props.open ? 'wallet.shared.open' : 'wallet.shared.expired', {
          date: words.date(share.expiresAt),
        });
  return (
    <div>
      <Chip tone={props.open ? 'info' : 'plain'}>{text}</Chip>
    </div>
  );
}

function WithdrawButton(props: { readonly share: KeptShare; readonly onChange: () => void }) {
  const { t } = useTranslator<WalletKey | CommonKey>();
  const wallet = useWallet();
  const [asked, setAsked] = useState(false);
  const { busy, failure, run } = useAsync();
  const withdraw = async (): Promise<void> => {
    await withdrawShare(wallet, props.share);
    setAsked(false);
    props.onChange();
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsked(true)}>
        {t('wallet.shared.withdraw')}
      </Button>
      <Dialog
        open={asked}
        title={t('wallet.shared.withdraw')}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={() => void run(withdraw)}>
              {t('wallet.shared.withdraw.do')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('wallet.shared.withdraw.text')}</p>
        <Failure error={failure} />
      </Dialog>
    </>
  );
}
