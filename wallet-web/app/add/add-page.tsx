import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { QrReader } from '../../../ui/qr-reader/qr-reader.tsx';
import { navigate } from '../../../ui/router.ts';
import { RestoreForm } from '../copy/restore-form.tsx';
import { Failure } from '../failure.tsx';
import { parseOfferLink } from '../receive/parse-offer-link.ts';

/** The ways in: scan, paste a link, bring back a copy. */
export function AddPage() {
  const { t } = useTranslator<WalletKey>();
  const [link, setLink] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const open = (text: string): void => {
    try {
      // The offer's address is a secret: it stays in the fragment, which no server sees.
      navigate(`/receive#credential_offer_uri=${encodeURIComponent(parseOfferLink(text))}`);
    } catch (reason) {
      setFailure(reason);
    }
  };
  return (
    <div class="stack">
      <PageHead title={t('wallet.add.title')} />
      <Card>
        <div class="stack stack-small">
          <h2>{t('wallet.add.scan')}</h2>
          <p class="quiet">{t('wallet.add.scan.hint')}</p>
          <QrReader onText={open} />
        </div>
      </Card>
      <Card>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            open(link);
          }}
        >
          <TextInput
            label={t('wallet.add.link')}
            hint={t('wallet.add.link.hint')}
            value={link}
            onInput={setLink}
          />
          <div>
            <Button type="submit" disabled={link.trim() === ''}>
              {t('wallet.add.open')}
            </Button>
          </div>
        </form>
      </Card>
      <Failure error={failure} />
      <Card>
        <RestoreForm />
      </Card>
    </div>
  );
}
