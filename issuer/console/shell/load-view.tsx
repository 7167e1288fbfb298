import { CloudOff } from 'lucide';
import type { ComponentChildren } from 'preact';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import { Spinner } from '../../../ui/components/spinner.tsx';
import type { Loading } from '../state/use-loaded.ts';
import { useWords } from '../state/words.ts';

/** Draws what was loaded; says when it is under way, failed, or older because the connection is lost. */
export function LoadView<T>(props: {
  readonly loading: Loading<T>;
  readonly children: (value: T) => ComponentChildren;
}) {
  const { t } = useWords();
  const { loaded, reload } = props.loading;
  if (loaded.kind === 'loading') {
    return (
      <p class="row quiet">
        <Spinner /> {t('common.loading')}
      </p>
    );
  }
  if (loaded.kind === 'failed') return <ErrorView error={loaded.error} onRetry={reload} />;
  return (
    <>
      {loaded.lost && (
        <div class="notice tone-unknown" role="status">
          <Icon icon={CloudOff} size={22} />
          <div class="notice-body">
            <p class="notice-title">{t('shell.lost.title')}</p>
            <p>{t('shell.lost.text')}</p>
          </div>
        </div>
      )}
      {props.children(loaded.value)}
    </>
  );
}
