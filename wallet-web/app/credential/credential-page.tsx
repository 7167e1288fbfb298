import { ArrowLeft, Download, RefreshCw, Share2, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { AwardView } from '../../../ui/award/award-view.tsx';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { CommonKey } from '../../../ui/messages/en/common.ts';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { navigate } from '../../../ui/router.ts';
import { Failure } from '../failure.tsx';
import { VerdictChip } from '../mine/verdict-chip.tsx';
import { saveFile } from '../save-file.ts';
import { useAsync } from '../use-async.ts';
import { vaultKinds } from '../vault/vault-records.ts';
import { type HeldCredential, useWallet } from '../wallet-context.tsx';
import { titleOf } from './title-of.ts';

/** One credential in full, and what can be done with it. */
export function CredentialPage(props: { readonly id: string }) {
  const { t } = useTranslator<WalletKey>();
  const held = useWallet().held.find((one) => one.kept.id === props.id);
  return (
    <div class="stack">
      <a href="/" class="back-link">
        <Icon icon={ArrowLeft} /> {t('wallet.credential.back')}
      </a>
      {held === undefined ? <PageHead title={t('wallet.credential.gone')} /> : <Held held={held} />}
    </div>
  );
}

function Held(props: { readonly held: HeldCredential }) {
  const words = useTranslator<WalletKey>();
  const { clock, reload } = useWallet();
  const { busy, failure, run } = useAsync();
  const { kept, report } = props.held;
  return (
    <>
      {/* The award itself shows its title; then the page's heading is for those who listen. */}
      <div class={report?.award === undefined ? undefined : 'hidden-visually'}>
        <PageHead title={titleOf(props.held, words.t('wallet.untitled'))} />
      </div>
      <div class="stack stack-small">
        <VerdictChip report={report} now={clock()} />
        {report !== undefined && report.verdict !== 'genuine-in-force' && (
          <p>{words.t(`wallet.credential.verdict.${report.verdict}`)}</p>
        )}
        {report !== undefined && (
          <p class="quiet">{words.t(`wallet.credential.standing.${report.standing}`)}</p>
        )}
      </div>
      <div>
        <ButtonLink
          kind={report?.verdict === 'genuine-in-force' ? 'primary' : 'secondary'}
          icon={Share2}
          href={`/share?id=${encodeURIComponent(kept.id)}`}
        >
          {words.t('wallet.credential.share')}
        </ButtonLink>
      </div>
      {report?.award !== undefined && (
        <Card>
          <AwardView award={report.award} reader="holder" />
        </Card>
      )}
      <p class="quiet small">
        {words.t(
          kept.holderKey === undefined ? 'wallet.credential.noKey' : 'wallet.credential.key',
        )}
      </p>
      <div class="row">
        <Button icon={RefreshCw} busy={busy} onClick={() => void run(reload)}>
          {words.t('wallet.credential.checkAgain')}
        </Button>
        <Button
          icon={Download}
          onClick={() => saveFile('credential.json', kept.json, 'application/json')}
        >
          {words.t('wallet.credential.save')}
        </Button>
        <RemoveButton id={kept.id} />
      </div>
      <Failure error={failure} />
    </>
  );
}

function RemoveButton(props: { readonly id: string }) {
  const { t } = useTranslator<WalletKey | CommonKey>();
  const { vault, reload } = useWallet();
  const [open, setOpen] = useState(false);
  const { busy, failure, run } = useAsync();
  const remove = async (): Promise<void> => {
    await vault.remove(vaultKinds.credential, props.id);
    await reload();
    navigate('/');
  };
  return (
    <>
      <Button kind="quiet" icon={Trash2} onClick={() => setOpen(true)}>
        {t('wallet.credential.remove')}
      </Button>
      <Dialog
        open={open}
        title={t('wallet.credential.remove')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={() => void run(remove)}>
              {t('wallet.credential.remove.do')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('wallet.credential.remove.text')}</p>
        <Failure error={failure} />
      </Dialog>
    </>
  );
}
