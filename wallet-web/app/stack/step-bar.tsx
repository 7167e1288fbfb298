import type { StepProgress } from '../../../core/stacking/pathway-progress.ts';

/** A step's progress as a bar, in pieces where pieces are counted; decoration beside the words. */
export function StepBar(props: { readonly step: StepProgress }) {
  const { step } = props;
  if (step.kind === 'assessment') return null;
  if (step.kind === 'set' && step.need <= 12) {
    const pieces = Array.from({ length: step.need }, (_, at) => at < step.have);
    return (
      <div class="pieces" aria-hidden="true">
        {pieces.map((done, at) => (
          <span key={at} class={done ? 'piece piece-done' : 'piece'} />
        ))}
      </div>
    );
  }
  return (
    <div class="progress step-bar" aria-hidden="true">
      <progress max={step.need} value={Math.min(step.have, step.need)} />
    </div>
  );
}
