import { Save } from 'lucide';
import { useState } from 'preact/hooks';
import { toDateTimeStamp } from '../../../core/time.ts';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { saveFile } from '../save-file.ts';
import { useAsync } from '../use-async.ts';
import { exportVault, shortestPassphrase } from '../vault/export-file.ts';
import { useWallet } from '../wallet-context.tsx';
import { copyNote } from './copy-note.ts';
import { RestoreForm } from './restore-form.tsx';

/** Saves an encrypted copy of the wallet, and brings one back. */
export function CopyPage() {
  const { t } = useTranslator<WalletKey>();
  return (
    <div class="stack">
      <PageHead title={t('wallet.copy.title')}>{t('wallet.copy.what')}</PageHead>
      <Card>
        <CopyForm />
      </Card>
      <Card>
        <RestoreForm />
      </Card>
    </div>
  );
}

function CopyForm() {
  const { t } = useTranslator<WalletKey>();
  const { vault, clock } = useWallet();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const { busy, failure, run } = useAsync();
  const tooShort = passphrase.length < shortestPassphrase;
  const save = async (): Promise<void> => {
    setTried(true);
    if (tooShort || passphrase !== again) return;
    const now = toDateTimeStamp(clock());
    saveFile(
      `skillseal-${now.slice(0, 10)}.json`,
      await exportVault(vault, passphrase),
      'application/json',
    );
    await vault.setNote(copyNote, now);
    setSaved(true);
  };
  if (saved) {
    return (
      <Notice tone="good" live>
        <div class="stack stack-small">
          <p>{t('wallet.copy.saved')}</p>
          <div>
            <ButtonLink href="/">{t('wallet.receive.mine')}</ButtonLink>
          </div>
        </div>
      </Notice>
    );
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(save);
      }}
    >
      <TextInput
        type="password"
        label={t('wallet.copy.passphrase')}
        hint={t('wallet.copy.passphrase.hint', { n: shortestPassphrase })}
        error={
          tried && tooShort
            ? t('wallet.copy.passphrase.short', { n: shortestPassphrase })
            : undefined
        }
        autocomplete="new-password"
        value={passphrase}
        onInput={setPassphrase}
      />
      <TextInput
        type="password"
        label={t('wallet.copy.passphrase.again')}
        error={tried && passphrase !== again ? t('wallet.copy.passphrase.differs') : undefined}
        autocomplete="new-password"
        value={again}
        onInput={setAgain}
      />
      <div>
        <Button kind="primary" type="submit" icon={Save} busy={busy}>
          {t('wallet.copy.save')}
        </Button>
      </div>
      <Failure error={failure} />
    </form>
  );
}
