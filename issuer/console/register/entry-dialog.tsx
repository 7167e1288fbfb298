import { useState } from 'preact/hooks';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { registerApi } from '../api/register-api.ts';
import type { CentreView } from '../api/views.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';

export type DialogProps = {
  readonly open: boolean;
  readonly centre: CentreView;
  readonly today: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type Entry =
  | { readonly type: 'centre-suspended' }
  | { readonly type: 'centre-reinstated' }
  | { readonly type: 'scope-withdrawn'; readonly achievements: string[] };

/** Asks from which day an entry holds and why, then appends it. */
export function EntryDialog(
  props: DialogProps & {
    readonly title: string;
    readonly text: string;
    readonly dayLabel: string;
    readonly action: string;
    readonly entry: Entry;
  },
) {
  const { t } = useWords();
  const [day, setDay] = useState(props.today);
  const [reason, setReason] = useState('');
  const append = useAction(async () => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    await registerApi.append({
      ...props.entry,
      ...why,
      centreDid: props.centre.did,
      effectiveFrom: day,
    });
    props.onDone();
  });
  return (
    <ConfirmDialog
      open={props.open}
      title={props.title}
      action={props.action}
      kind={props.entry.type === 'centre-reinstated' ? 'primary' : 'danger'}
      busy={append.busy}
      onConfirm={() => append.run()}
      onClose={props.onClose}
    >
      <p>{props.text}</p>
      <TextInput label={props.dayLabel} type="date" value={day} onInput={setDay} />
      <TextInput
        label={t('register.reason')}
        hint={t('register.reason.hint')}
        optional
        value={reason}
        onInput={setReason}
      />
      {append.error !== undefined && <ErrorView error={append.error} />}
    </ConfirmDialog>
  );
}
