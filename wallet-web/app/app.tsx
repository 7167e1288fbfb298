import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/components/notice.tsx';
import { PageHead } from '../../ui/components/page-head.tsx';
import { PhoneShell } from '../../ui/components/phone-shell.tsx';
import { Spinner } from '../../ui/components/spinner.tsx';
import { useTranslator } from '../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../ui/messages/en/wallet.ts';
import { Failure } from './failure.tsx';
import { openWallet } from './open-wallet.ts';
import { Pages } from './pages.tsx';
import { isLoopback } from './receive/parse-offer-link.ts';
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
  return (
    <BeforeOpen>
      {failure === undefined && <Spinner label={t('wallet.opening')} />}
      {failure !== undefined && (
        <div class="stack">
          <PageHead title={t('wallet.notOpened')} />
          {failure instanceof DOMException ? (
            <Notice tone="bad" live>
              {t('wallet.notOpened.text')}
            </Notice>
          ) : (
            <Failure error={failure} onRetry={() => window.location.reload()} />
          )}
        </div>
      )}
    </BeforeOpen>
  );
}

/** The frame of the wallet while there is nothing in it to go to. */
function BeforeOpen(props: { readonly children: ComponentChildren }) {
  const { t } = useTranslator<WalletKey>();
  return (
    <PhoneShell face={t('wallet.name')} test={isLoopback(new URL(window.location.href))}>
      {props.children}
    </PhoneShell>
  );
}

function OpenWallet(props: { readonly deps: WalletDeps }) {
  const { t } = useTranslator<WalletKey>();
  const { held, failure, reload } = useHeldCredentials(props.deps);
  if (held === undefined) {
    return (
      <BeforeOpen>
        {failure === undefined && <Spinner label={t('wallet.opening')} />}
        <Failure error={failure} onRetry={() => void reload()} />
      </BeforeOpen>
    );
  }
  return (
    <WalletContext.Provider value={{ ...props.deps, held, reload }}>
      <Pages />
    </WalletContext.Provider>
  );
}
