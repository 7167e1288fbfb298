import { useState } from 'preact/hooks';
import { Checkbox } from '../../../ui/components/checkbox.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { batchesApi } from '../api/batches-api.ts';
import { useCentreName } from '../session/use-centre-name.ts';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { RadioGroup } from '../shell/radio-group.tsx';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import type { StageProps } from './batch-stage.tsx';

/** The last question before anything is signed: how many, of what, in whose name, and how it reaches the candidates. */
export function ReleaseDialog(
  props: StageProps & { readonly open: boolean; readonly onClose: () => void },
) {
  const { t } = useWords();
  const centre = useCentreName(props.view.batch.centre);
  const hasEmail = props.view.batch.columns.some(({ field }) => field === 'email');
  const [delivery, setDelivery] = useState<'mail' | 'paper'>(hasEmail ? 'mail' : 'paper');
  const [transactionCode, setTransactionCode] = useState(false);
  const n = props.view.counts.ready;
  const release = useAction(async () => {
    const next = await batchesApi.release(props.view.batch.id, { delivery, transactionCode });
    props.onClose();
    props.onView(next);
  });
  return (
    <ConfirmDialog
      open={props.open}
      title={t('batch.confirm.title', { n })}
      action={t('batch.release', { n })}
      kind="primary"
      busy={release.busy}
      onConfirm={() => release.run()}
      onClose={props.onClose}
    >
      <p>{t('batch.confirm.text', { centre, achievement: props.title })}</p>
      <RadioGroup
        legend={t('batch.confirm.delivery')}
        name="delivery"
        value={delivery}
        options={[
          { value: 'mail', label: t('batch.confirm.mail'), hint: t('batch.confirm.mail.hint') },
          { value: 'paper', label: t('batch.confirm.paper'), hint: t('batch.confirm.paper.hint') },
        ]}
        onChange={setDelivery}
      />
      <Checkbox
        label={t('batch.confirm.code')}
        hint={t('batch.confirm.code.hint')}
        checked={transactionCode}
        onChange={setTransactionCode}
      />
      <p class="quiet small">{t('batch.confirm.undo')}</p>
      {release.error !== undefined && <ErrorView error={release.error} />}
    </ConfirmDialog>
  );
}
