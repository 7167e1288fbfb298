import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { claimLink } from '../receive/find-claim.ts';
import { claimIdOf } from '../receive/keep-credential.ts';
import { useAsync } from '../use-async.ts';
import { type OpenClaim, vaultKinds } from '../vault/vault-records.ts';
import { useWallet } from '../wallet-context.tsx';

/**
 * Offers that were accepted but whose credential was not kept, for want of a connection or of a decision: they are
 * fetched with the kept claim, one after the other, and checked like every other before they are kept.
 */
export function OpenClaims() {
  const { t } = useTranslator<WalletKey>();
  const { vault, clock } = useWallet();
  const [claims, setClaims] = useState<readonly OpenClaim[]>([]);
  const { failure, run } = useAsync();
  const read = async (): Promise<void> => {
    const now = clock().getTime();
    const all = (await vault.list(vaultKinds.claim)).map(({ value }) => value);
    const isOpen = (claim: OpenClaim): boolean => Date.parse(claim.expiresAt) > now;
    const over = all.filter((claim) => !isOpen(claim));
    await Promise.all(
      over.map((claim) => vault.remove(vaultKinds.claim, claimIdOf(claim.offerUri))),
    );
    setClaims(all.filter(isOpen));
  };
  useEffect(() => void run(read), []);
  const next = claims[0];
  if (next === undefined) return <Failure error={failure} />;
  return (
    <Notice tone="caution" title={t('wallet.claims.title', { n: claims.length })}>
      <div class="stack stack-small">
        <p>{t('wallet.claims.text')}</p>
        <div>
          <ButtonLink kind="primary" href={claimLink(next)}>
            {t('wallet.claims.fetch')}
          </ButtonLink>
        </div>
      </div>
    </Notice>
  );
}
