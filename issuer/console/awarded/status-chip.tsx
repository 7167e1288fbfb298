import { Chip } from '../../../ui/components/chip.tsx';
import type { Tone } from '../../../ui/components/tone.ts';
import type { AwardView } from '../api/views.ts';
import { useWords } from '../state/words.ts';

const tones: { readonly [S in AwardView['state']['kind']]: Tone } = {
  'in-force': 'good',
  revoked: 'bad',
  suspended: 'caution',
};

/** Whether an award counts, in the words and colours of a verdict. */
export function StatusChip(props: { readonly state: AwardView['state'] }) {
  const { t } = useWords();
  return <Chip tone={tones[props.state.kind]}>{t(`status.${props.state.kind}`)}</Chip>;
}
