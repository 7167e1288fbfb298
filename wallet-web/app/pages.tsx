import { Layers, Plus, Share2, Wallet } from 'lucide';
import { PhoneShell } from '../../ui/components/phone-shell.tsx';
import { useTranslator } from '../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../ui/messages/en/wallet.ts';
import { matchPath, useLocation } from '../../ui/router.ts';
import { AddPage } from './add/add-page.tsx';
import { CopyPage } from './copy/copy-page.tsx';
import { CredentialPage } from './credential/credential-page.tsx';
import { MinePage } from './mine/mine-page.tsx';
import { ReceivePage } from './receive/receive-page.tsx';
import { SharePage } from './share/share-page.tsx';
import { SharedPage } from './share/shared-page.tsx';
import { PathwayPage } from './stack/pathway-page.tsx';
import { StackPage } from './stack/stack-page.tsx';
import { useWallet } from './wallet-context.tsx';

/** Which page an address shows, in the frame of the wallet. */
export function Pages() {
  const { t } = useTranslator<WalletKey>();
  const { test } = useWallet();
  const { path, query } = useLocation();
  const tabs = [
    { href: '/', label: t('wallet.tab.mine'), icon: Wallet },
    { href: '/stack', label: t('wallet.tab.stack'), icon: Layers },
    { href: '/shared', label: t('wallet.tab.shared'), icon: Share2 },
    { href: '/add', label: t('wallet.tab.add'), icon: Plus },
  ];
  return (
    <PhoneShell face={t('wallet.name')} test={test} tabs={tabs} current={tabOf(path)}>
      {pageOf(path, query)}
    </PhoneShell>
  );
}

function pageOf(path: string, query: URLSearchParams) {
  const credential = matchPath('/credentials/:id', path)?.id;
  if (credential !== undefined) return <CredentialPage key={credential} id={credential} />;
  const pathway = matchPath('/stack/:pathway', path)?.pathway;
  if (pathway !== undefined) return <PathwayPage key={pathway} id={pathway} />;
  switch (path) {
    case '/receive':
      return <ReceivePage />;
    case '/stack':
      return <StackPage />;
    case '/shared':
      return <SharedPage />;
    case '/share':
      return <SharePage chosen={query.getAll('id')} />;
    case '/add':
      return <AddPage />;
    case '/copy':
      return <CopyPage />;
    default:
      return <MinePage />;
  }
}

function tabOf(path: string): string {
  const first = path.split('/')[1] ?? '';
  if (first === 'stack') return '/stack';
  if (first === 'share' || first === 'shared') return '/shared';
  return first === 'add' || first === 'receive' ? '/add' : '/';
}
