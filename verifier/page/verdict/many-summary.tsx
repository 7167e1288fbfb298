import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { Headline } from './headline.tsx';
import { verdictTones } from './verdict-tones.ts';

/** Above several credentials: how many there are and the gravest verdict, never the best. */
export function ManySummary(props: { readonly report: VerdictReport }) {
  const { t } = useTranslator<VerifierKey>();
  const { verdict, credentials } = props.report;
  const count = t('verifier.many', { count: credentials.length });
  return (
    <div class="card card-flush">
      <Headline {...verdictTones[verdict]} title={`${count}: ${t(`verdict.${verdict}`)}`} level={1}>
        {t('verifier.many.text')}
      </Headline>
    </div>
  );
}
