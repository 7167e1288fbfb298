import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/components/notice.tsx';
import { Spinner } from '../../ui/components/spinner.tsx';
import { useTranslator } from '../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../ui/messages/en/wallet.ts';
import { Failure } from './failure.tsx';
import { openWallet } from './open-wallet.ts';
import { Pages } from './pages.tsx';
import { useHeldCredentials } from './use-held-credentials.ts';
import { WalletContext, type WalletDeps } from './wallet-context.tsx';

/** The wallet: opened once, then its pages. */
export function App() {
  const { t } = useTranslator<WalletKey>();
  const [deps, setDeps] = useState<WalletDeps>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    openWallet().then(setDeps, setFailure);
  }, []);
  if (deps !== undefined) return <OpenWallet deps={deps} />;
  if (failure === undefined) return <Spinner label={t('wallet.opening')} />;
  return failure instanceof DOMException ? (
    <Notice tone="bad" title={t('wallet.notOpened')} live>
      {t('wallet.notOpened.text')}
    </Notice>
  ) : (
    <Failure error={failure} onRetry={() => window.location.reload()} />
  );
}

function OpenWallet(props: { readonly deps: WalletDeps }) {
  const { t } = useTranslator<WalletKey>();
  const { held, failure, reload } = useHeldCredentials(props.deps);
  if (held === undefined) {
    return failure === undefined ? (
      <Spinner label={t('wallet.opening')} />
    ) : (
      <Failure error={failure} onRetry={() => void reload()} />
    );
  }
  return (
    <WalletContext.Provider value={{ ...props.deps, held, reload }}>
      <Pages />
    </WalletContext.Provider>
  );
}
