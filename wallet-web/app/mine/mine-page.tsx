import { Wallet } from 'lucide';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { CopyNotice } from '../copy/copy-notice.tsx';
import { usePathways } from '../stack/use-pathways.ts';
import { useWallet } from '../wallet-context.tsx';
import { CredentialCard } from './credential-card.tsx';
import { NextReach } from './next-reach.tsx';
import { OpenClaims } from './open-claims.tsx';

/** What can be reached next, then what is there (design.md, Wallet). */
export function MinePage() {
  const { t } = useTranslator<WalletKey>();
  const { held, clock } = useWallet();
  const { goals, reading, unreachable } = usePathways();
  return (
    <div class="stack">
      <PageHead title={t('wallet.mine.title', { n: held.length })}>
        {t('wallet.mine.private')}
      </PageHead>
      <OpenClaims />
      <NextReach goals={goals} />
      {held.length === 0 ? (
        <EmptyState
          icon={Wallet}
          title={t('wallet.add.title')}
          action={
            <ButtonLink href="/add" kind="primary">
              {t('wallet.add.scan')}
            </ButtonLink>
          }
        >
          {t('wallet.mine.empty')}
        </EmptyState>
      ) : (
        <section class="stack stack-small" aria-label={t('wallet.mine.list')}>
          <ul class="credential-list">
            {held.map((one) => (
              <CredentialCard
                key={one.kept.id}
                held={one}
                now={clock()}
                countsTowards={
                  reading || unreachable > 0
                    ? undefined
                    : goals.filter((goal) => goal.counted.has(one.kept.id)).length
                }
              />
            ))}
          </ul>
        </section>
      )}
      {held.length > 0 && <CopyNotice />}
    </div>
  );
}
