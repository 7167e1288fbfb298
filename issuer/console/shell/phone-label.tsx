/** The heading of a column before its value, for narrow screens where a row of a table becomes a card. */
export function PhoneLabel(props: { readonly children: string }) {
  return (
    <span class="phone-label quiet" aria-hidden="true">
      {props.children}:{' '}
    </span>
  );
}
