import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { awardsApi } from '../api/awards-api.ts';
import { batchesApi } from '../api/batches-api.ts';
import type { PrintedOffer } from '../api/views.ts';
import { Page } from '../shell/page.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { OfferSheet } from './offer-sheet.tsx';

/**
 * Sheets with QR codes for the awards of a list that go on paper. Each making replaces the codes made before,
 * so nothing is made until it is asked for: opening or reloading the page must not void printed sheets.
 */
export function PrintPage(props: { readonly batch: string }) {
  const { t } = useWords();
  const [offers, setOffers] = useState<readonly PrintedOffer[]>();
  const [centre, setCentre] = useState('');
  const make = useAction(async () => {
    const { batch } = await batchesApi.read(props.batch);
    setCentre(batch.centre);
    setOffers(await awardsApi.print(props.batch));
  });
  return (
    <Page
      title={t('print.title')}
      actions={
        offers !== undefined && offers.length > 0 ? (
          <Button kind="primary" icon={Printer} onClick={() => window.print()}>
            {t('print.action')}
          </Button>
        ) : undefined
      }
    >
      {offers === undefined ? (
        <Card>
          <div class="stack">
            <p>{t('print.before')}</p>
            {make.error !== undefined && <ErrorView error={make.error} />}
            <div>
              <Button kind="primary" busy={make.busy} onClick={() => make.run()}>
                {t('print.make')}
              </Button>
            </div>
          </div>
        </Card>
      ) : (
        <>
          <p class="no-print">{t('print.text', { n: offers.length })}</p>
          <div class="sheets">
            {offers.map((offer) => (
              <OfferSheet key={offer.offerLink} offer={offer} centre={centre} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
