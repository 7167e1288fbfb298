import { Mail, Pencil, QrCode } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import type { AwardDetail } from '../api/views.ts';
import { useNow } from '../state/use-now.ts';
import { useWords, type Words } from '../state/words.ts';
import { AddressDialog } from './address-dialog.tsx';
import { FreshOfferDialog } from './fresh-offer-dialog.tsx';
import { useDelivery } from './use-delivery.ts';

/** How the award reaches the learner, and sending it again. */
export function DeliveryCard(props: { readonly award: AwardDetail; readonly reload: () => void }) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { award } = props;
  const [asking, setAsking] = useState(false);
  const { fresh, forget, send } = useDelivery(award.id, props.reload);
  const email = award.email ?? award.candidate.email;
  return (
    <>
      <Card labelledBy="award-delivery">
        <div class="stack">
          <h2 id="award-delivery">{t('detail.delivery')}</h2>
          <div class="stack stack-small">
            <p>{t(standing[award.delivery])}</p>
            {email !== undefined && <p class="quiet small">{t('detail.sentTo', { email })}</p>}
            {award.offer != null && <p class="quiet small">{offerLine(award.offer, words, now)}</p>}
          </div>
          {send.error !== undefined && !asking && <ErrorView error={send.error} />}
          {award.delivery !== 'claimed' && (
            <div class="row">
              {email !== undefined && (
                <Button icon={Mail} busy={send.busy} onClick={() => send.run(undefined)}>
                  {t('detail.resend')}
                </Button>
              )}
              <Button icon={Pencil} onClick={() => setAsking(true)}>
                {t('detail.changeAddress')}
              </Button>
              <Button icon={QrCode} busy={send.busy} onClick={() => send.run(null)}>
                {t('detail.paper')}
              </Button>
            </div>
          )}
        </div>
      </Card>
      <AddressDialog
        open={asking}
        start={email ?? ''}
        send={send}
        sent={fresh !== undefined}
        onClose={() => setAsking(false)}
      />
      <FreshOfferDialog
        offer={asking ? undefined : fresh}
        centre={award.centre}
        name={award.candidate.name}
        achievementTitle={award.achievementTitle}
        onClose={forget}
      />
    </>
  );
}

const standing = {
  none: 'detail.paperOnly',
  unclaimed: 'detail.unclaimed',
  claimed: 'detail.claimed',
} as const;

function offerLine(
  offer: { readonly expiresAt: string; readonly state: string },
  { t, dateTime }: Words,
  now: Date,
): string {
  const date = dateTime(offer.expiresAt, now);
  if (offer.state === 'locked') return t('detail.offer.locked');
  const over = new Date(offer.expiresAt) < now;
  return t(over ? 'detail.offer.expired' : 'detail.offer.until', { date });
}
