import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/components/button.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { useWords } from '../state/words.ts';

/** Asks before something that counts: what happens, how to undo it, one button that says what it does. */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly action: string;
  readonly kind: 'primary' | 'danger';
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useWords();
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button kind={props.kind} busy={props.busy} onClick={props.onConfirm}>
            {props.action}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
