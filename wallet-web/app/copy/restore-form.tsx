import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { useAsync } from '../use-async.ts';
import { importVault } from '../vault/export-file.ts';
import { useWallet } from '../wallet-context.tsx';

/** Brings the credentials of an earlier copy back into this wallet. */
export function RestoreForm() {
  const { t } = useTranslator<WalletKey>();
  const { vault, reload } = useWallet();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [restored, setRestored] = useState<number>();
  const { busy, failure, run } = useAsync();
  const restore = async (): Promise<void> => {
    if (file === undefined) return;
    const count = await importVault(vault, await file.text(), passphrase);
    await reload();
    setRestored(count);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(restore);
      }}
    >
      <h2>{t('wallet.restore.title')}</h2>
      <FileDrop
        label={t('wallet.restore.file')}
        accept=".json,application/json"
        hint={file === undefined ? undefined : t('wallet.restore.chosen', { name: file.name })}
        onFile={setFile}
      />
      {file !== undefined && (
        <>
          <TextInput
            type="password"
            label={t('wallet.copy.passphrase')}
            autocomplete="current-password"
            value={passphrase}
            onInput={setPassphrase}
          />
          <div>
            <Button type="submit" busy={busy} disabled={passphrase === ''}>
              {t('wallet.restore.do')}
            </Button>
          </div>
        </>
      )}
      <Failure error={failure} />
      {restored !== undefined && (
        <Notice tone="good" live>
          {t('wallet.restore.done', { n: restored })}
        </Notice>
      )}
    </form>
  );
}
