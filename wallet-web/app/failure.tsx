import { AppError } from '../../core/errors.ts';
import { Button } from '../../ui/components/button.tsx';
import { ErrorView } from '../../ui/components/error-view.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { useTranslator } from '../../ui/i18n/use-translator.tsx';
import type { CommonKey } from '../../ui/messages/en/common.ts';
import type { WalletKey } from '../../ui/messages/en/wallet.ts';
import { WalletError } from './wallet-error.ts';

/** Says what went wrong in the learner's language; nothing is drawn when nothing did. */
export function Failure(props: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const { t } = useTranslator<CommonKey | WalletKey>();
  const { error, onRetry } = props;
  if (error === undefined) return null;
  const problem = problemOf(error);
  if (problem === undefined) return <ErrorView error={error} onRetry={onRetry} />;
  return (
    <Notice tone={problem.reason === 'no-answer' ? 'unknown' : 'bad'} live>
      <div class="stack stack-small">
        <p>{t(`wallet.error.${problem.reason}`, { said: problem.said ?? '' })}</p>
        {onRetry !== undefined && (
          <div>
            <Button onClick={onRetry}>{t('common.retry')}</Button>
          </div>
        )}
      </div>
    </Notice>
  );
}

/** An answer of a centre that no parser takes arrives as AppError; for the learner it is one thing. */
function problemOf(error: unknown): WalletError | undefined {
  if (error instanceof WalletError) return error;
  return error instanceof AppError && error.code === 'invalid-input'
    ? new WalletError('centre-unreadable', { cause: error })
    : undefined;
}
