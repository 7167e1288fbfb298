import { Name } from '../../../ui/components/name.tsx';
import { QrCode } from '../../../ui/components/qr-code.tsx';
import type { PrintedOffer } from '../api/views.ts';
import { useSession } from '../session/session-context.ts';
import { useCentreName } from '../session/use-centre-name.ts';
import { useWords } from '../state/words.ts';

/** A sheet for one candidate: whose award, what it is, a QR code, and what to do with it. One sheet a page in print. */
export function OfferSheet(props: {
  readonly offer: PrintedOffer;
  /** Slug of the awarding centre. */
  readonly centre: string;
}) {
  const { t } = useWords();
  const { me } = useSession();
  const centre = useCentreName(props.centre);
  const { offer } = props;
  return (
    <section class="sheet" aria-label={offer.name}>
      {me?.test === true && <p class="sheet-test">{t('common.test.title')}</p>}
      <p class="quiet small">{centre}</p>
      <p class="sheet-name">
        <Name>{offer.name}</Name>
      </p>
      <p class="sheet-title serif">
        <bdi dir="auto">{offer.achievementTitle}</bdi>
      </p>
      <QrCode text={offer.offerLink} what={offer.achievementTitle} />
      <p>{t('print.how')}</p>
      {offer.transactionCode !== undefined && (
        <p>
          <strong>{t('print.code', { code: offer.transactionCode })}</strong>
        </p>
      )}
      <p class="small">{t('print.private')}</p>
      <p class="quiet sheet-link">
        {t('print.link')}
        <br />
        <span class="input-code">{offer.offerLink}</span>
      </p>
    </section>
  );
}
