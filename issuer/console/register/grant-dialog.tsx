import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Checkbox } from '../../../ui/components/checkbox.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { registerApi } from '../api/register-api.ts';
import type { CatalogueEntry } from '../api/views.ts';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../state/words.ts';
import type { DialogProps } from './entry-dialog.tsx';

/** Grants the right to award achievements from a first day to a last. */
export function GrantDialog(
  props: DialogProps & { readonly catalogue: readonly CatalogueEntry[] },
) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState(props.today);
  const [to, setTo] = useState('');
  const grant = useAction(async () => {
    await registerApi.append({
      type: 'scope-granted',
      centreDid: props.centre.did,
      effectiveFrom: from,
      ...(to === '' ? {} : { effectiveTo: to }),
      achievements: [...chosen],
    });
    setChosen(new Set());
    props.onDone();
  });
  const choose = (id: string, on: boolean): void =>
    setChosen((old) => new Set(on ? [...old, id] : [...old].filter((other) => other !== id)));
  const sorted = props.catalogue.toSorted((a, b) =>
    a.achievement.title.localeCompare(b.achievement.title),
  );
  return (
    <Dialog
      open={props.open}
      title={t('register.grant.title', { centre: props.centre.name })}
      onClose={props.onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={grant.busy}
            disabled={chosen.size === 0}
            onClick={() => grant.run()}
          >
            {t('register.grant.action', { n: chosen.size })}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p class="quiet small">{t('register.grant.text')}</p>
      <fieldset class="scroll-list">
        <legend class="field-label">{t('register.grant.achievements')}</legend>
        {sorted.length === 0 && <p class="quiet">{t('register.grant.none')}</p>}
        {sorted.map(({ achievement }) => (
          <Checkbox
            key={achievement.id}
            label={<bdi dir="auto">{achievement.title}</bdi>}
            checked={chosen.has(achievement.id)}
            onChange={(on) => choose(achievement.id, on)}
          />
        ))}
      </fieldset>
      <div class="grid-cards">
        <TextInput label={t('register.day.from')} type="date" value={from} onInput={setFrom} />
        <TextInput
          label={t('register.day.to')}
          type="date"
          optional
          hint={t('register.day.to.hint')}
          value={to}
          onInput={setTo}
        />
      </div>
      {grant.error !== undefined && <ErrorView error={grant.error} />}
    </Dialog>
  );
}
