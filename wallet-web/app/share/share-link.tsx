import { Send } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { CopyField } from '../../../ui/components/copy-field.tsx';
import { QrCode } from '../../../ui/components/qr-code.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import type { KeptShare } from '../vault/vault-records.ts';

/** The link of a share, as a code for a screen beside and as text to send. */
export function ShareLink(props: { readonly share: KeptShare }) {
  const words = useTranslator<WalletKey>();
  const { share } = props;
  const title = words.list(share.titles);
  const send = (): void => {
    // Closing the system's menu rejects: nothing was sent and nothing is wrong.
    navigator.share({ title, url: share.link }).catch(() => undefined);
  };
  return (
    <Card>
      <div class="stack share-link">
        <h2>{words.t('wallet.share.made')}</h2>
        <QrCode text={share.link} what={words.t('wallet.share.qr')} />
        <CopyField label={words.t('wallet.share.link')} value={share.link} />
        {'share' in navigator && (
          <div>
            <Button icon={Send} onClick={send}>
              {words.t('wallet.share.send')}
            </Button>
          </div>
        )}
        <p class="quiet">
          {title} · {words.t('wallet.share.openUntil', { date: words.date(share.expiresAt) })}
        </p>
      </div>
    </Card>
  );
}
