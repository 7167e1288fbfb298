/** The ring of three parts: what is known, what is added, what it becomes. */
export function Logo(props: {
  readonly face?: string | undefined;
  readonly href?: string | undefined;
}) {
  const content = (
    <>
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <g fill="none" stroke-width="7">
          <path d="M4.7 8.6 A10.5 10.5 0 0 1 23.3 8.6" stroke="#1F4D5C" />
          <path d="M23.3 8.6 A10.5 10.5 0 0 1 14 24.5" stroke="#6FA9A3" />
          <path d="M14 24.5 A10.5 10.5 0 0 1 4.7 8.6" stroke="#CBA44D" />
        </g>
      </svg>
      <span>
        Skillseal {props.face !== undefined && <span class="logo-face">{props.face}</span>}
      </span>
    </>
  );
  return props.href === undefined ? (
    <span class="logo">{content}</span>
  ) : (
    <a class="logo" href={props.href}>
      {content}
    </a>
  );
}
