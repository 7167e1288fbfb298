import { Share2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { useAsync } from '../use-async.ts';
import { type KeptShare, vaultKinds } from '../vault/vault-records.ts';
import { useWallet } from '../wallet-context.tsx';
import { ShareItem } from './share-item.tsx';

/** All links that were made: open ones first, each with what can be done about it. */
export function SharedPage() {
  const { t } = useTranslator<WalletKey>();
  const { vault, held } = useWallet();
  const [shares, setShares] = useState<readonly KeptShare[]>();
  const { failure, run } = useAsync();
  const read = async (): Promise<void> => {
    const records = await vault.list(vaultKinds.share);
    setShares(
      records.map(({ value }) => value).sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    );
  };
  useEffect(() => void run(read), []);
  const start = (
    <ButtonLink kind="primary" icon={Share2} href="/share">
      {t('wallet.shared.new')}
    </ButtonLink>
  );
  return (
    <div class="stack">
      <PageHead
        title={t('wallet.shared.title')}
        actions={shares !== undefined && shares.length > 0 && held.length > 0 ? start : undefined}
      >
        {t('wallet.share.private')}
      </PageHead>
      <Failure error={failure} />
      {shares?.length === 0 && (
        <EmptyState
          icon={Share2}
          title={t('wallet.shared.empty')}
          action={held.length > 0 ? start : undefined}
        >
          {t('wallet.shared.empty.text')}
        </EmptyState>
      )}
      <ul class="stack share-list">
        {shares?.map((share) => (
          <ShareItem key={share.id} share={share} onChange={() => void run(read)} />
        ))}
      </ul>
    </div>
  );
}
