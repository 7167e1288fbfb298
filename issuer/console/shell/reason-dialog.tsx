import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';
import type { Action } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Asks for the reason of something that cannot simply be taken back. */
export function ReasonDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly submit: string;
  readonly action: Action<readonly [reason: string]>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  return (
    <ConfirmDialog
      open={props.open}
      title={props.title}
      action={props.submit}
      kind="danger"
      busy={props.action.busy}
      onClose={props.onClose}
      onConfirm={() => {
        setTried(true);
        if (!missing) props.action.run(reason.trim());
      }}
    >
      {props.children}
      <TextArea
        label={props.label}
        hint={props.hint}
        rows={3}
        error={tried && missing ? t('detail.reason.missing') : undefined}
        value={reason}
        onInput={setReason}
      />
      {props.action.error !== undefined && <ErrorView error={props.action.error} />}
    </ConfirmDialog>
  );
}
