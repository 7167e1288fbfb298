import { Select } from '../../../ui/components/select.tsx';
import { useSession } from '../session/session-context.ts';
import { useWords } from '../state/words.ts';

/** Lets an officer of several centres say for which one they work now. */
export function CentrePicker() {
  const { t } = useWords();
  const { me, centre, chooseCentre } = useSession();
  if (me?.staff.role !== 'officer' || centre === undefined || me.centres.length < 2) return null;
  return (
    <div class="centre-picker no-print">
      <Select
        label={t('shell.centre')}
        value={centre.slug}
        options={me.centres.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={chooseCentre}
      />
    </div>
  );
}
