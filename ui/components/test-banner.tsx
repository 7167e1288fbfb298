import { FlaskConical } from 'lucide';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';

/** Marks every page of a service whose identities live on a loopback host (architecture.md 4.9). */
export function TestBanner() {
  const { t } = useTranslator<CommonKey>();
  return (
    <section class="test-banner" aria-label={t('common.test.title')}>
      <Icon icon={FlaskConical} size={18} />
      <strong>{t('common.test.title')}</strong>
      <span>{t('common.test.text')}</span>
    </section>
  );
}
