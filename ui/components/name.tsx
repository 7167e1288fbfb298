/** A person's or body's name exactly as written, isolated so that its direction does not disturb the text around. */
export function Name(props: { readonly children: string; readonly class?: string | undefined }) {
  return (
    <bdi dir="auto" class={props.class}>
      {props.children}
    </bdi>
  );
}
