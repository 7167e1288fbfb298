import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** What stands where nothing is yet: why, and what to do. */
export function EmptyState(props: {
  readonly icon: IconNode;
  readonly title: string;
  readonly children?: ComponentChildren | undefined;
  readonly action?: ComponentChildren | undefined;
}) {
  return (
    <div class="empty">
      <Icon icon={props.icon} size={36} class="ink-info" />
      <h2>{props.title}</h2>
      {props.children !== undefined && <div class="quiet">{props.children}</div>}
      {props.action}
    </div>
  );
}
