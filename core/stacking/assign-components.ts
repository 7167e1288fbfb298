import type { Pathway } from '../../schemas/pathway/pathway.ts';
import type { StackComponent } from './pathway-progress.ts';
import { type FillableStep, isFillable, stepsFor } from './step-matching.ts';
import { volumeOf } from './volume-of.ts';

/** Which components fill which step: step id → components. */
export type Assignment = ReadonlyMap<string, readonly StackComponent[]>;

const byAddress = (a: StackComponent, b: StackComponent) =>
  a.award.achievementUrl < b.award.achievementUrl ? -1 : 1;

function canFill(pathway: Pathway, step: FillableStep, { award }: StackComponent): boolean {
  return (
    stepsFor(pathway, award).includes(step) &&
    (step.kind === 'set' || volumeOf(award, step) !== undefined)
  );
}

/**
 * Gives every component to one step, so that nothing counts twice. Steps are served in the order of the pathway: a set
 * takes what it needs, first what fits nowhere later, then by address; a volume takes all that fits. What a set leaves over
 * goes to later steps, or back to it. The result does not depend on the order of the components, and one component more
 * never takes a component away from a later step.
 *
 * @param components at most one for each achievement
 */
export function assignComponents(
  pathway: Pathway,
  components: readonly StackComponent[],
): Assignment {
  const steps = pathway.steps.filter(isFillable);
  const assigned = new Map<string, StackComponent[]>(steps.map((step) => [step.id, []]));
  let pool = [...components].sort(byAddress);
  for (const [index, step] of steps.entries()) {
    const later = steps.slice(index + 1);
    const fitting = pool.filter((component) => canFill(pathway, step, component));
    const fitsLater = (component: StackComponent) =>
      later.some((other) => canFill(pathway, other, component));
    const ordered = [...fitting.filter((c) => !fitsLater(c)), ...fitting.filter(fitsLater)];
    const taken = new Set(step.kind === 'set' ? ordered.slice(0, step.count) : ordered);
    assigned.get(step.id)?.push(...taken);
    pool = pool.filter((component) => !taken.has(component));
  }
  for (const component of pool) {
    const home = steps.find((step) => canFill(pathway, step, component));
    if (home !== undefined) assigned.get(home.id)?.push(component);
  }
  return assigned;
}
