import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { Tone } from './tone.ts';

export type TimelineItem = {
  readonly key: string;
  readonly icon: IconNode;
  readonly tone: Tone;
  readonly title: ComponentChildren;
  readonly text?: ComponentChildren | undefined;
};

/** Lines with an icon, a title and a sentence: checks, steps, components, history. */
export function Timeline(props: { readonly items: readonly TimelineItem[] }) {
  return (
    <ul class="timeline">
      {props.items.map((item) => (
        <li key={item.key}>
          <Icon icon={item.icon} size={22} class={`ink-${item.tone}`} />
          <div>
            <p class="notice-title">{item.title}</p>
            {item.text !== undefined && <p class="quiet small">{item.text}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
