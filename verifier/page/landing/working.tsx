import { Spinner } from '../../../ui/components/spinner.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/** What stands while a check is under way; no result is hinted at. */
export function Working() {
  const { t } = useTranslator<VerifierKey>();
  return (
    <div class="empty" role="status">
      <Spinner size={36} />
      <h1>{t('verifier.working')}</h1>
      <p class="quiet">{t('verifier.working.long')}</p>
    </div>
  );
}
