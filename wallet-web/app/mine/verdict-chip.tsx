import { CircleQuestionMark, Clock } from 'lucide';
import type { CredentialReport, Verdict } from '../../../schemas/verdict/verdict.ts';
import { Chip } from '../../../ui/components/chip.tsx';
import type { Tone } from '../../../ui/components/tone.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';

const tones: { readonly [V in Verdict]: Tone } = {
  'genuine-in-force': 'good',
  'genuine-expired': 'caution',
  'genuine-not-yet-valid': 'caution',
  'genuine-suspended': 'caution',
  'genuine-revoked': 'bad',
  'not-genuine': 'bad',
  'cannot-say': 'unknown',
};

const soon = 60 * 24 * 60 * 60 * 1000;

/** Whether it is in force, always with words; what ends soon is said before it has ended. */
export function VerdictChip(props: {
  readonly report: CredentialReport | undefined;
  readonly now: Date;
}) {
  const { t } = useTranslator<WalletKey>();
  const { report } = props;
  if (report === undefined) {
    return (
      <Chip tone="unknown" icon={CircleQuestionMark}>
        {t('wallet.verdict.checking')}
      </Chip>
    );
  }
  const end = report.award?.validUntil ?? report.claims.validUntil;
  const left = end === undefined ? Number.POSITIVE_INFINITY : Date.parse(end) - props.now.getTime();
  if (report.verdict === 'genuine-in-force' && left < soon) {
    const days = Math.max(1, Math.ceil(left / 86_400_000));
    return (
      <Chip tone="caution" icon={Clock}>
        {t('wallet.verdict.expires', { days })}
      </Chip>
    );
  }
  const tone = tones[report.verdict];
  return (
    <Chip tone={tone} icon={tone === 'unknown' ? CircleQuestionMark : undefined}>
      {t(`wallet.verdict.${report.verdict}`)}
    </Chip>
  );
}
