import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export type Tab<V extends string> = { readonly value: V; readonly label: string };

const steps: { readonly [key: string]: number } = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs after the ARIA pattern: arrow keys move and choose, one tab stop for all. */
export function Tabs<V extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const count = props.tabs.length;
    const now = props.tabs.findIndex((tab) => tab.value === props.chosen);
    const next = (now + (document.dir === 'rtl' ? -step : step) + count) % count;
    const tab = props.tabs[next];
    if (tab !== undefined) props.onChoose(tab.value);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="stack">
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {props.tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.value === props.chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.chosen}`}>
        {props.children}
      </div>
    </div>
  );
}
