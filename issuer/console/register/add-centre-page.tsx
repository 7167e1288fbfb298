import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ErrorView } from '../../../ui/components/error-view.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';
import { TextInput } from '../../../ui/components/text-input.tsx';
import { Page } from '../shell/page.tsx';
import { useWords } from '../state/words.ts';
import { useAddCentre } from './use-add-centre.ts';

const rows = [
  { name: 'name', label: 'centre.name', hint: undefined, optional: false },
  { name: 'slug', label: 'centre.slug', hint: 'centre.slug.hint', optional: false },
  { name: 'country', label: 'centre.country', hint: 'centre.country.hint', optional: false },
  { name: 'region', label: 'centre.region', hint: undefined, optional: true },
  { name: 'url', label: 'centre.url', hint: undefined, optional: true },
  { name: 'timeZone', label: 'centre.timeZone', hint: 'centre.timeZone.hint', optional: false },
  { name: 'language', label: 'centre.language', hint: 'f.language.hint', optional: false },
] as const;

/** Adds a centre; what was typed is kept until it is added. */
export function AddCentrePage() {
  const { t } = useWords();
  const { draft, set, errors, add } = useAddCentre();
  return (
    <Page title={t('centre.title')} lead={<p>{t('centre.text')}</p>}>
      <Card>
        <form
          class="stack form-narrow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            add.run();
          }}
        >
          {rows.map(({ name, label, hint, optional }) => (
            <TextInput
              key={name}
              label={t(label)}
              hint={hint === undefined ? undefined : t(hint)}
              optional={optional}
              error={errors[name] === undefined ? undefined : t(errors[name])}
              value={draft[name]}
              onInput={(value) => set(name, value)}
            />
          ))}
          <TextArea
            label={t('centre.sites')}
            hint={t('f.oneALine')}
            optional
            rows={3}
            value={draft.sites}
            onInput={(value) => set('sites', value)}
          />
          <TextInput
            type="date"
            label={t('centre.includedFrom')}
            hint={t('centre.includedFrom.hint')}
            optional
            error={errors.includedFrom === undefined ? undefined : t(errors.includedFrom)}
            value={draft.includedFrom}
            onInput={(value) => set('includedFrom', value)}
          />
          {add.error !== undefined && <ErrorView error={add.error} />}
          <div>
            <Button kind="primary" type="submit" busy={add.busy}>
              {t('centre.action')}
            </Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
