import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { type Tone, toneIcons } from './tone.ts';

/** A short fact. Verdict tones always carry their icon; `info` and plain chips need none. */
export function Chip(props: {
  readonly children: ComponentChildren;
  readonly tone?: Tone | 'plain' | undefined;
  readonly icon?: IconNode | undefined;
}) {
  const tone = props.tone ?? 'plain';
  const own = tone === 'good' || tone === 'caution' || tone === 'bad' ? toneIcons[tone] : undefined;
  const icon = props.icon ?? own;
  return (
    <span class={tone === 'plain' ? 'chip' : `chip tone-${tone}`}>
      {icon !== undefined && <Icon icon={icon} size={16} />}
      <span>{props.children}</span>
    </span>
  );
}
