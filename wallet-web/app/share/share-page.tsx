import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Checkbox } from '../../../ui/components/checkbox.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { titleOf } from '../credential/title-of.ts';
import { Failure } from '../failure.tsx';
import { VerdictChip } from '../mine/verdict-chip.tsx';
import { useAsync } from '../use-async.ts';
import type { KeptShare } from '../vault/vault-records.ts';
import { type HeldCredential, useWallet } from '../wallet-context.tsx';
import { createShare } from './create-share.ts';
import { ShareLink } from './share-link.tsx';

const terms = { day: 1, week: 7, month: 30, halfYear: 182 } as const;
type Term = keyof typeof terms;

/** Makes a share: which credentials, for how long, one link. */
export function SharePage(props: { readonly chosen: readonly string[] }) {
  const { t } = useTranslator<WalletKey>();
  const [share, setShare] = useState<KeptShare>();
  return (
    <div class="stack">
      <PageHead title={t('wallet.share.title')}>{t('wallet.share.private')}</PageHead>
      {share === undefined ? (
        <ShareForm chosen={props.chosen} onShare={setShare} />
      ) : (
        <ShareLink share={share} />
      )}
    </div>
  );
}

function ShareForm(props: {
  readonly chosen: readonly string[];
  readonly onShare: (share: KeptShare) => void;
}) {
  const { t } = useTranslator<WalletKey>();
  const wallet = useWallet();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.chosen));
  const [term, setTerm] = useState<Term>('week');
  const { busy, failure, run } = useAsync();
  const picked = wallet.held.filter((one) => chosen.has(one.kept.id));
  const share = async (): Promise<void> => {
    const expiresAt = new Date(wallet.clock().getTime() + terms[term] * 86_400_000);
    const credentials = picked.map((one) => ({
      ...one.kept,
      title: titleOf(one, t('wallet.untitled')),
    }));
    props.onShare(await createShare(wallet, { credentials, expiresAt }));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(share);
      }}
    >
      <Card>
        <fieldset class="stack stack-small">
          <legend class="legend">{t('wallet.share.choose')}</legend>
          {wallet.held.map((one) => (
            <ChoiceLine
              key={one.kept.id}
              held={one}
              checked={chosen.has(one.kept.id)}
              onChange={(on) => setChosen(withOrWithout(chosen, one.kept.id, on))}
            />
          ))}
        </fieldset>
      </Card>
      {picked.some((one) => one.report?.verdict !== 'genuine-in-force') && (
        <Notice tone="caution">{t('wallet.share.bad')}</Notice>
      )}
      <Select<Term>
        label={t('wallet.share.until')}
        value={term}
        options={[
          { value: 'day', label: t('wallet.share.day') },
          { value: 'week', label: t('wallet.share.week') },
          { value: 'month', label: t('wallet.share.month') },
          { value: 'halfYear', label: t('wallet.share.halfYear') },
        ]}
        onChange={setTerm}
      />
      <div class="row">
        <Button kind="primary" type="submit" busy={busy} disabled={picked.length === 0}>
          {t('wallet.share.make')}
        </Button>
        {picked.length === 0 && <span class="quiet">{t('wallet.share.none')}</span>}
      </div>
      <Failure error={failure} />
    </form>
  );
}

function ChoiceLine(props: {
  readonly held: HeldCredential;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const { t } = useTranslator<WalletKey>();
  const { clock } = useWallet();
  return (
    <Checkbox
      checked={props.checked}
      onChange={props.onChange}
      label={
        <span class="choice">
          <Name>{titleOf(props.held, t('wallet.untitled'))}</Name>
          <VerdictChip report={props.held.report} now={clock()} />
        </span>
      }
    />
  );
}

function withOrWithout(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const others = [...set].filter((one) => one !== id);
  return new Set(on ? [...others, id] : others);
}
