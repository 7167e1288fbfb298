import { FingerprintPattern, Users } from 'lucide';
import type { CheckResult } from '../../../schemas/verdict/verdict.ts';
import { Chip } from '../../../ui/components/chip.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/** Whether the holder presented it, or anyone could have this file. */
export function HolderChip(props: { readonly holder: CheckResult<'holder'> }) {
  const { t } = useTranslator<VerifierKey>();
  const { code } = props.holder;
  const words = t(`holder.${code}`);
  if (code === 'holder-proved') {
    return (
      <Chip tone="good" icon={FingerprintPattern}>
        {words}
      </Chip>
    );
  }
  return code === 'holder-wrong' ? (
    <Chip tone="bad">{words}</Chip>
  ) : (
    <Chip tone="unknown" icon={Users}>
      {words}
    </Chip>
  );
}
