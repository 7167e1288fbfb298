import { Printer } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { CopyField } from '../../../ui/components/copy-field.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import type { FreshOffer } from '../api/views.ts';
import { useWords } from '../state/words.ts';
import { OfferSheet } from './offer-sheet.tsx';

/** A fresh offer, shown once: link, QR code, and the code that goes another way; it prints as a sheet. */
export function FreshOfferDialog(props: {
  readonly offer: FreshOffer | undefined;
  readonly centre: string;
  readonly name: string;
  readonly achievementTitle: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { offer } = props;
  return (
    <Dialog
      open={offer !== undefined}
      title={t('detail.newOffer.title')}
      onClose={props.onClose}
      actions={
        <Button icon={Printer} onClick={() => window.print()}>
          {t('detail.print')}
        </Button>
      }
    >
      {offer !== undefined && (
        <>
          <p class="quiet small no-print">{t('detail.newOffer.text')}</p>
          <div class="no-print">
            <CopyField label={t('detail.newOffer.link')} value={offer.offerLink} />
          </div>
          {offer.transactionCode !== undefined && (
            <div class="no-print">
              <CopyField label={t('detail.newOffer.code')} value={offer.transactionCode} />
            </div>
          )}
          <OfferSheet
            centre={props.centre}
            offer={{
              name: props.name,
              achievementTitle: props.achievementTitle,
              offerLink: offer.offerLink,
            }}
          />
        </>
      )}
    </Dialog>
  );
}
