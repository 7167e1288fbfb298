import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useWords } from '../state/words.ts';
import { passkeyMessage } from './passkey-message.ts';

/** What went wrong with a passkey in words; other errors as everywhere. */
export function PasskeyError(props: { readonly error: unknown }) {
  const { t } = useWords();
  if (props.error === undefined) return null;
  const key = passkeyMessage(props.error);
  if (key === undefined) return <ErrorView error={props.error} />;
  return (
    <Notice tone="caution" live>
      <p>{t(key)}</p>
    </Notice>
  );
}
