import { Compass } from 'lucide';
import { ButtonLink } from '../../../ui/components/button-link.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { useWords } from '../state/words.ts';
import { Page } from './page.tsx';

/** An address without a page, or with the page of another role. */
export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('shell.notFound.title')}>
      <Card>
        <EmptyState
          icon={Compass}
          title={t('shell.notFound.text')}
          action={<ButtonLink href="/console">{t('shell.toToday')}</ButtonLink>}
        />
      </Card>
    </Page>
  );
}
