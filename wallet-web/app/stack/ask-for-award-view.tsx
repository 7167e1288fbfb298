import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { Failure } from '../failure.tsx';
import { useAsync } from '../use-async.ts';
import { type KeptRequest, vaultKinds } from '../vault/vault-records.ts';
import { useWallet } from '../wallet-context.tsx';
import { askForAward } from './ask-for-award.ts';
import type { Goal } from './goal.ts';
import { type RequestState, readRequest } from './read-request.ts';

/** The complete goal: ask the centre, see its answer, accept the award. */
export function AskForAward(props: { readonly goal: Goal; readonly centre: string }) {
  const wallet = useWallet();
  const { pathway } = props.goal;
  const [request, setRequest] = useState<KeptRequest>();
  const { failure, run } = useAsync();
  useEffect(() => {
    void run(async () => {
      const id = `${pathway.id}@${pathway.version}`;
      setRequest(await wallet.vault.find(vaultKinds.request, id));
    });
  }, []);
  return (
    <Card>
      {request === undefined ? (
        <AskForm goal={props.goal} centre={props.centre} onAsked={setRequest} />
      ) : (
        <Answer request={request} onAskAgain={() => setRequest(undefined)} />
      )}
      <Failure error={failure} />
    </Card>
  );
}

function AskForm(props: {
  readonly goal: Goal;
  readonly centre: string;
  readonly onAsked: (request: KeptRequest) => void;
}) {
  const { t } = useTranslator<WalletKey>();
  const wallet = useWallet();
  const components = wallet.held.filter(({ kept }) => props.goal.counted.has(kept.id));
  const [name, setName] = useState(components[0]?.report?.award?.holderName ?? '');
  const [email, setEmail] = useState('');
  const { busy, failure, run } = useAsync();
  const ask = async (): Promise<void> => {
    const contact = email.trim() === '' ? { name } : { name, email: email.trim() };
    const kept = components.map((one) => one.kept);
    props.onAsked(await askForAward(wallet, props.goal.pathway, kept, contact));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(ask);
      }}
    >
      <h2>{t('wallet.stack.ask', { centre: props.centre })}</h2>
      <p>{t('wallet.stack.ask.text')}</p>
      <TextInput
        label={t('wallet.stack.ask.name')}
        autocomplete="name"
        value={name}
        onInput={setName}
      />
      <TextInput
        type="email"
        optional
        label={t('wallet.stack.ask.email')}
        hint={t('wallet.stack.ask.email.hint')}
        autocomplete="email"
        value={email}
        onInput={setEmail}
      />
      <div>
        <Button kind="primary" type="submit" busy={busy} disabled={name.trim() === ''}>
          {t('wallet.stack.ask.do')}
        </Button>
      </div>
      <Failure error={failure} />
    </form>
  );
}

function Answer(props: { readonly request: KeptRequest; readonly onAskAgain: () => void }) {
  const words = useTranslator<WalletKey>();
  const { send } = useWallet();
  const [state, setState] = useState<RequestState>();
  const { failure, run } = useAsync();
  const read = (): Promise<void> =>
    run(async () => setState(await readRequest(send, props.request)));
  useEffect(() => {
    void read();
    const timer = window.setInterval(() => void read(), 15_000);
    return () => window.clearInterval(timer);
  }, [props.request.secret]);
  if (state?.state === 'granted') {
    const link = `/receive#credential_offer_uri=${encodeURIComponent(state.offerUri)}`;
    return (
      <Notice tone="good" title={words.t('wallet.stack.granted')} live>
        <div class="notice-action">
          <ButtonLink kind="primary" href={link}>
            {words.t('wallet.stack.accept')}
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  if (state?.state === 'declined') {
    return (
      <Notice tone="caution" live>
        <div class="stack stack-small">
          <p>{words.t('wallet.stack.declined', { reason: state.reason })}</p>
          <div>
            <Button onClick={props.onAskAgain}>{words.t('wallet.stack.askAgain')}</Button>
          </div>
        </div>
      </Notice>
    );
  }
  return (
    <div class="stack stack-small">
      <Notice tone="info">
        {words.t('wallet.stack.waiting', { date: words.date(props.request.askedAt) })}
      </Notice>
      <Failure error={failure} onRetry={() => void read()} />
    </div>
  );
}
