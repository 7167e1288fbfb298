import { Button } from '../../../ui/components/button.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import type { Action } from '../state/use-action.ts';
import type { Part } from '../state/use-listed.ts';
import { useWords } from '../state/words.ts';

/** Fetches the next part of a listing, when there is one. */
export function MoreButton<T>(props: {
  readonly part: Part<T>;
  readonly more: Action<readonly [Part<T>]>;
}) {
  const { t } = useWords();
  const { part, more } = props;
  if (part.next === undefined) return null;
  return (
    <div class="stack stack-small">
      {more.error !== undefined && <ErrorView error={more.error} />}
      <div>
        <Button busy={more.busy} onClick={() => more.run(part)}>
          {t('awarded.more')}
        </Button>
      </div>
    </div>
  );
}
