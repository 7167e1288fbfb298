import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { Headline } from './headline.tsx';
import { verdictTones } from './verdict-tones.ts';

/** Above several credentials: the gravest verdict, never the best, and of how many it is the verdict. */
export function ManySummary(props: { readonly report: VerdictReport }) {
  const { t } = useTranslator<VerifierKey>();
  const { verdict, credentials } = props.report;
  const count = credentials.length;
  const n = credentials.filter((credential) => credential.verdict === verdict).length;
  const which = n === count ? t('verifier.many', { count }) : t('verifier.some', { n, count });
  return (
    <div class="card card-flush">
      <Headline {...verdictTones[verdict]} title={`${which}: ${t(`verdict.${verdict}`)}`} level={1}>
        {t('verifier.many.text')}
      </Headline>
    </div>
  );
}
