import type { ComponentDecision, Missing, RefusalCode } from './pathway-progress.ts';

/** A message to look up in the reader's language, and the values that stand in it. */
export type Explanation = {
  readonly message:
    | 'stacking.counted.award'
    | 'stacking.counted.hours'
    | 'stacking.counted.credits'
    | `stacking.refused.${RefusalCode}`
    | 'stacking.missing.awards'
    | 'stacking.missing.hours'
    | 'stacking.missing.credits'
    | 'stacking.missing.assessment';
  readonly values: Readonly<Record<string, string | number>>;
};

/** Names the message that tells a learner what became of one component. */
export function explainDecision({ title, decision }: ComponentDecision): Explanation {
  return decision.kind === 'refused'
    ? { message: `stacking.refused.${decision.code}`, values: { title } }
    : {
        message: `stacking.counted.${decision.unit}`,
        values: { title, amount: decision.amount, step: decision.stepId },
      };
}

/** Names the message that tells a learner what a step still needs. */
export function explainMissing(missing: Missing): Explanation {
  const { title } = missing;
  if (missing.kind === 'assessment') {
    return { message: 'stacking.missing.assessment', values: { title } };
  }
  return missing.kind === 'awards'
    ? { message: 'stacking.missing.awards', values: { title, count: missing.count } }
    : { message: `stacking.missing.${missing.unit}`, values: { title, amount: missing.amount } };
}
