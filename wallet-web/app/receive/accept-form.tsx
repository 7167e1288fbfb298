import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import type { ReadOffer } from './read-offer.ts';

/** The one decision: accept, with the centre's code where it asks for one. */
export function AcceptForm(props: {
  readonly offer: ReadOffer;
  readonly busy: boolean;
  readonly onAccept: (transactionCode: string | undefined) => Promise<void>;
}) {
  const { t } = useTranslator<WalletKey>();
  const [code, setCode] = useState('');
  const wanted = props.offer.transactionCode;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onAccept(wanted === undefined ? undefined : code);
      }}
    >
      {wanted !== undefined && (
        <TextInput
          label={t('wallet.receive.code')}
          hint={t('wallet.receive.code.hint')}
          inputMode={wanted.numeric ? 'numeric' : undefined}
          maxLength={wanted.length}
          autocomplete="one-time-code"
          value={code}
          onInput={setCode}
        />
      )}
      <div class="row">
        <Button
          kind="primary"
          type="submit"
          busy={props.busy}
          disabled={wanted !== undefined && code.trim() === ''}
        >
          {t(props.busy ? 'wallet.receive.fetching' : 'wallet.receive.accept')}
        </Button>
        <ButtonLink kind="quiet" href="/">
          {t('wallet.receive.decline')}
        </ButtonLink>
      </div>
    </form>
  );
}
