import { useSession } from '../session/session-context.ts';
import { NoCentre } from '../shell/no-centre.tsx';
import { Page } from '../shell/page.tsx';
import { useWords } from '../state/words.ts';
import { OfficerToday } from './officer-today.tsx';
import { OperatorToday } from './operator-today.tsx';

/** The first page of the day: what waits for an officer, or the next step of a service that is being set up. */
export function TodayPage() {
  const { t } = useWords();
  const { me, centre } = useSession();
  if (me === undefined) return null;
  return (
    <Page title={t('today.title', { name: me.staff.name })} place={t('nav.today')}>
      {me.staff.role === 'operator' ? (
        <OperatorToday />
      ) : centre === undefined ? (
        <NoCentre />
      ) : (
        <OfficerToday />
      )}
    </Page>
  );
}
