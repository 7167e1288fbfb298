import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const leaving = new Set(['Enter', 'Escape', 'Tab']);

/** The text box inside a cell. Leaving it in any way but Escape saves what was typed, if it changed. */
export function CellEditor(props: {
  readonly start: string;
  readonly label: string;
  readonly onSave: (value: string) => void;
  /** The key that ended the edit, or undefined when the focus went elsewhere. */
  readonly onLeave: (key: string | undefined) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(props.start);
  const left = useRef(false);
  useLayoutEffect(() => input.current?.select(), []);
  const leave = (key: string | undefined): void => {
    // Taking the box away blurs it, which must not count as leaving twice.
    if (left.current) return;
    left.current = true;
    if (key !== 'Escape' && value !== props.start) props.onSave(value);
    props.onLeave(key);
  };
  return (
    <input
      ref={input}
      dir="auto"
      aria-label={props.label}
      value={value}
      onInput={(event) => setValue(event.currentTarget.value)}
      onBlur={() => leave(undefined)}
      onKeyDown={(event) => {
        if (!leaving.has(event.key) || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        leave(event.key);
      }}
    />
  );
}
