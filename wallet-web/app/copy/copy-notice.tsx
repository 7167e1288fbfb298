import { Save } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { keepStorage, type StoragePromise } from '../vault/keep-storage.ts';
import { useWallet } from '../wallet-context.tsx';
import { copyNote } from './copy-note.ts';

/** Says aloud where the credentials lie and when they were last copied; quiet once that is in order. */
export function CopyNotice() {
  const { t, date } = useTranslator<WalletKey>();
  const { vault, held } = useWallet();
  const [promise, setPromise] = useState<StoragePromise>();
  const [lastCopy, setLastCopy] = useState<string>();
  useEffect(() => {
    keepStorage().then(setPromise, () => setPromise('may-be-cleared'));
    vault.note(copyNote).then(setLastCopy, () => undefined);
  }, [vault]);
  const newest =
    held
      .map((one) => one.kept.receivedAt)
      .sort()
      .at(-1) ?? '';
  const upToDate = lastCopy !== undefined && lastCopy >= newest;
  if (promise === undefined) return null;
  return (
    <Notice tone={upToDate ? 'info' : 'caution'} title={t('wallet.copy.title')}>
      <div class="stack stack-small">
        <p>
          {t(promise === 'kept' ? 'wallet.copy.kept' : 'wallet.copy.mayClear')}{' '}
          {lastCopy === undefined
            ? t('wallet.copy.never')
            : t('wallet.copy.last', { date: date(lastCopy) })}{' '}
          {lastCopy !== undefined && !upToDate && t('wallet.copy.older')}
        </p>
        <div>
          <ButtonLink href="/copy" icon={Save}>
            {t('wallet.copy.save')}
          </ButtonLink>
        </div>
      </div>
    </Notice>
  );
}
