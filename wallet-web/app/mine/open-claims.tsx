import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { claimCredential } from '../receive/claim-credential.ts';
import { claimIdOf, keepCredential } from '../receive/keep-credential.ts';
import { useAsync } from '../use-async.ts';
import { type OpenClaim, vaultKinds } from '../vault/vault-records.ts';
import { useWallet } from '../wallet-context.tsx';

/** Offers that were accepted but whose credential got lost on the way: they are fetched again with the kept claim. */
export function OpenClaims() {
  const { t } = useTranslator<WalletKey>();
  const wallet = useWallet();
  const [claims, setClaims] = useState<readonly OpenClaim[]>([]);
  const { busy, failure, run } = useAsync();
  const read = async (): Promise<void> => {
    const records = await wallet.vault.list(vaultKinds.claim);
    const now = wallet.clock().getTime();
    const over = records.filter(({ value }) => Date.parse(value.expiresAt) <= now);
    await Promise.all(
      over.map(({ value }) => wallet.vault.remove(vaultKinds.claim, claimIdOf(value.offerUri))),
    );
    setClaims(
      records.map(({ value }) => value).filter((claim) => Date.parse(claim.expiresAt) > now),
    );
  };
  useEffect(() => void run(read), []);
  if (claims.length === 0) return <Failure error={failure} />;
  const fetchAll = async (): Promise<void> => {
    for (const claim of claims) {
      const { credential, acknowledge } = await claimCredential(wallet, claim);
      await keepCredential(wallet, claim, credential);
      await acknowledge();
    }
    await wallet.reload();
    await read();
  };
  return (
    <Notice tone="caution" title={t('wallet.claims.title', { n: claims.length })}>
      <div class="stack stack-small">
        <p>{t('wallet.claims.text')}</p>
        <div>
          <Button kind="primary" busy={busy} onClick={() => void run(fetchAll)}>
            {t('wallet.claims.fetch')}
          </Button>
        </div>
        <Failure error={failure} />
      </div>
    </Notice>
  );
}
