import type { IconNode } from 'lucide';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';
import type { Tone } from './tone.ts';

/** One number and what it counts, as the four of a batch. */
export function NumberCard(props: {
  readonly value: number;
  readonly label: string;
  readonly icon: IconNode;
  readonly tone: Tone;
}) {
  const { number } = useTranslator<CommonKey>();
  return (
    <div class="card number-card">
      <span class={`number-card-icon tone-${props.tone}`}>
        <Icon icon={props.icon} />
      </span>
      <p>
        <span class="number-card-value">{number(props.value)}</span>
        <br />
        <span class="quiet small">{props.label}</span>
      </p>
    </div>
  );
}
