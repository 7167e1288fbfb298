import { useState } from 'preact/hooks';
import type { StaffRole } from '../../../schemas/staff/staff.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Checkbox } from '../../../ui/components/checkbox.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { useCentreNames } from '../catalogue/use-centre-names.ts';
import { RadioGroup } from '../shell/radio-group.tsx';
import type { Action } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import type { InviteDraft } from './use-staff.ts';

/** Says who is invited, in which role and for which centres. */
export function InviteDialog(props: {
  readonly open: boolean;
  readonly invite: Action<readonly [InviteDraft]>;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const names = useCentreNames();
  const [name, setName] = useState('');
  const [role, setRole] = useState<StaffRole>('officer');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const nameMissing = name.trim() === '';
  const centreMissing = role === 'officer' && chosen.size === 0;
  const submit = (): void => {
    setTried(true);
    if (nameMissing || centreMissing) return;
    const centres = role === 'officer' ? [...chosen] : [];
    props.invite.run({ name: name.trim(), role, centres });
  };
  const choose = (slug: string, on: boolean): void =>
    setChosen((old) => new Set(on ? [...old, slug] : [...old].filter((one) => one !== slug)));
  return (
    <Dialog
      open={props.open}
      title={t('staff.invite.title')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" busy={props.invite.busy} onClick={submit}>
            {t('staff.invite.action')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <TextInput
        label={t('staff.name')}
        error={tried && nameMissing ? t('define.required') : undefined}
        maxLength={200}
        value={name}
        onInput={setName}
      />
      <RadioGroup
        legend={t('staff.role')}
        name="role"
        value={role}
        options={(['officer', 'operator'] as const).map((value) => ({
          value,
          label: t(`staff.role.${value}`),
          hint: t(`staff.role.${value}.hint`),
        }))}
        onChange={setRole}
      />
      {role === 'officer' && (
        <fieldset class="scroll-list">
          <legend class="field-label">{t('staff.centres')}</legend>
          {names.size === 0 && <p class="quiet">{t('staff.centres.none')}</p>}
          {[...names].map(([slug, centre]) => (
            <Checkbox
              key={slug}
              label={<bdi dir="auto">{centre}</bdi>}
              checked={chosen.has(slug)}
              onChange={(on) => choose(slug, on)}
            />
          ))}
        </fieldset>
      )}
      {tried && centreMissing && (
        <Notice tone="caution" live>
          <p>{t('staff.centres.missing')}</p>
        </Notice>
      )}
      {props.invite.error !== undefined && <ErrorView error={props.invite.error} />}
    </Dialog>
  );
}
