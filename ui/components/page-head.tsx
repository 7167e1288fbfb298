import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The title of a page in the serif, a line under it, and its actions. It takes the focus and names the window when the page changes. */
export function PageHead(props: {
  readonly title: string;
  readonly children?: ComponentChildren | undefined;
  readonly actions?: ComponentChildren | undefined;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} · Skillseal`;
    heading.current?.focus({ preventScroll: true });
  }, [props.title]);
  return (
    <div class="row row-apart">
      <div class="stack stack-small">
        <h1 ref={heading} tabIndex={-1}>
          <bdi dir="auto">{props.title}</bdi>
        </h1>
        {props.children !== undefined && <div class="quiet">{props.children}</div>}
      </div>
      {props.actions !== undefined && <div class="row no-print">{props.actions}</div>}
    </div>
  );
}
