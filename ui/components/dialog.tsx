import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Button } from './button.tsx';

/**
 * A modal dialog on the native element: the page behind is inert, Escape closes, and the focus goes back to where it was.
 * The parent decides whether it is there: it opens when `open` becomes true.
 */
export function Dialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (props.open && !dialog.open) dialog.showModal();
    if (!props.open && dialog.open) dialog.close();
  }, [props.open]);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={titleId}
      onClose={() => props.open && props.onClose()}
    >
      {props.open && (
        <div class="stack">
          <div class="dialog-head">
            <h2 id={titleId}>{props.title}</h2>
            <Button kind="quiet" icon={X} onClick={props.onClose}>
              {t('common.close')}
            </Button>
          </div>
          {props.children}
          {props.actions !== undefined && <div class="row">{props.actions}</div>}
        </div>
      )}
    </dialog>
  );
}
