import { Building2 } from 'lucide';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { useWords } from '../state/words.ts';

/** For an officer who belongs to no centre yet. */
export function NoCentre() {
  const { t } = useWords();
  return (
    <EmptyState icon={Building2} title={t('shell.noCentre.title')}>
      <p>{t('shell.noCentre.text')}</p>
    </EmptyState>
  );
}
