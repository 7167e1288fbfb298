import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/components/icon.tsx';
import type { Tone } from '../../../ui/components/tone.ts';

/** One headline in the tint of its verdict, with icon and one sentence. As the page's title it takes the focus and is read out. */
export function Headline(props: {
  readonly tone: Tone;
  readonly icon: IconNode;
  readonly title: string;
  readonly level: 1 | 2;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, level } = props;
  useEffect(() => {
    if (level !== 1) return;
    document.title = `${title} · Skillseal`;
    heading.current?.focus({ preventScroll: true });
  }, [title, level]);
  return (
    <div class={`headline tone-${props.tone}`}>
      <span class={`headline-icon headline-icon-${props.tone}`}>
        <Icon icon={props.icon} size={24} />
      </span>
      <div>
        {level === 1 ? (
          <h1 class="headline-title" tabIndex={-1} ref={heading}>
            {title}
          </h1>
        ) : (
          <h2 class="headline-title">{title}</h2>
        )}
        <p class="headline-text">{props.children}</p>
      </div>
    </div>
  );
}
