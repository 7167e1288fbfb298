const radius = 42;
const around = 2 * Math.PI * radius;

/** A share as a ring with a short text in it; decoration beside the sentence that says the same. */
export function ProgressRing(props: { readonly share: number; readonly text: string }) {
  return (
    <svg class="ring" viewBox="0 0 100 100" width="88" height="88" aria-hidden="true">
      <circle class="ring-ground" cx="50" cy="50" r={radius} />
      <circle
        class="ring-share"
        cx="50"
        cy="50"
        r={radius}
        stroke-dasharray={`${props.share * around} ${around}`}
        transform="rotate(-90 50 50)"
      />
      <text x="50" y="51" text-anchor="middle" dominant-baseline="middle">
        {props.text}
      </text>
    </svg>
  );
}
