import type { Award } from '../../schemas/award/award.ts';
import type { FillableStep } from './step-matching.ts';

type VolumeStep = Extract<FillableStep, { kind: 'volume' }>;

/**
 * The volume that an award brings to a step, in the step's unit, or undefined when it states none. Hours and credits
 * are converted only by the pathway's own factor (domain.md R-08). "At least 150 h" counts 150; "at most" promises
 * nothing, so it counts nothing.
 */
export function volumeOf(award: Award, step: VolumeStep): number | undefined {
  const { workload, credits: available } = award.achievement;
  const hours =
    workload === undefined || workload.qualifier === 'at-most' ? undefined : workload.hours;
  const credits = award.creditsEarned ?? available?.amount;
  const factor = step.hoursPerCredit;
  if (step.unit === 'hours') {
    return hours ?? (credits === undefined || factor === undefined ? undefined : credits * factor);
  }
  return credits ?? (hours === undefined || factor === undefined ? undefined : hours / factor);
}
