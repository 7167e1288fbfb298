import type { Pathway, PathwayStep } from '../../schemas/pathway/pathway.ts';
import { type Assignment, assignComponents } from './assign-components.ts';
import type {
  ComponentDecision,
  Missing,
  PathwayProgress,
  RefusalCode,
  StackComponent,
  StepProgress,
} from './pathway-progress.ts';
import { type Learner, refusalOf } from './refusal-of.ts';
import { isFillable } from './step-matching.ts';
import { volumeOf } from './volume-of.ts';

/** The most that an award brings to any step of the pathway. */
function worthOf(pathway: Pathway, { award }: StackComponent): number {
  return Math.max(
    0,
    ...pathway.steps.map((step) => (step.kind === 'volume' ? (volumeOf(award, step) ?? 0) : 0)),
  );
}

/** One award for each achievement: the one that brings most, then the earlier one, then by id. */
function bestOfEach(
  pathway: Pathway,
  components: readonly StackComponent[],
): readonly StackComponent[] {
  const best = new Map<string, StackComponent>();
  const key = (c: StackComponent) => `${c.award.awardedDate} ${c.credentialId}`;
  const ranked = [...components].sort(
    (a, b) => worthOf(pathway, b) - worthOf(pathway, a) || (key(a) < key(b) ? -1 : 1),
  );
  for (const component of ranked) {
    const { achievementUrl } = component.award;
    if (!best.has(achievementUrl)) best.set(achievementUrl, component);
  }
  return [...best.values()];
}

function sum(amounts: readonly number[]): number {
  // Thousandths keep 0.1 + 0.2 credits from falling short of 0.3.
  return amounts.reduce((total, amount) => total + Math.round(amount * 1000), 0) / 1000;
}

function progressOf(step: PathwayStep, assignment: Assignment): StepProgress {
  const { id, title } = step;
  if (step.kind === 'assessment') return { id, title, kind: 'assessment', done: false };
  const components = assignment.get(id) ?? [];
  if (step.kind === 'set') {
    const have = components.length;
    return { id, title, kind: 'set', have, need: step.count, done: have >= step.count };
  }
  const have = sum(components.map(({ award }) => volumeOf(award, step) ?? 0));
  const { unit, amount: need } = step;
  return { id, title, kind: 'volume', unit, have, need, done: have >= need };
}

function missingOf(step: PathwayStep, progress: StepProgress, assignment: Assignment): Missing[] {
  const base = { stepId: step.id, title: step.title };
  if (progress.done) return [];
  if (progress.kind === 'assessment') return [{ ...base, kind: 'assessment' }];
  if (progress.kind === 'volume') {
    const amount = sum([progress.need, -progress.have]);
    return [{ ...base, kind: 'volume', unit: progress.unit, amount }];
  }
  const had = new Set(assignment.get(step.id)?.map(({ award }) => award.achievementUrl));
  const named = isFillable(step) ? (step.match.achievements ?? []) : [];
  const achievements = named.filter((address) => !had.has(address));
  return [{ ...base, kind: 'awards', count: progress.need - progress.have, achievements }];
}

function decisionOf(
  pathway: Pathway,
  component: StackComponent,
  refusal: RefusalCode | undefined,
  assignment: Assignment,
): ComponentDecision {
  const base = { credentialId: component.credentialId, title: component.award.achievement.title };
  if (refusal !== undefined) return { ...base, decision: { kind: 'refused', code: refusal } };
  const step = pathway.steps
    .filter(isFillable)
    .find(({ id }) => assignment.get(id)?.includes(component) === true);
  if (step === undefined)
    return { ...base, decision: { kind: 'refused', code: 'already-counted' } };
  const counted =
    step.kind === 'set'
      ? ({ amount: 1, unit: 'award' } as const)
      : { amount: volumeOf(component.award, step) ?? 0, unit: step.unit };
  return { ...base, decision: { kind: 'counted', stepId: step.id, ...counted } };
}

/**
 * Says how far a learner's credentials reach on a pathway, and for each of them what it counts or why it does not
 * (domain.md 4). Pure: the verdicts are given, nothing is fetched. The result is advice; the centre decides.
 *
 * @param components what the verifier found about each credential
 * @param at the moment of the decision: what has expired by then does not count
 * @param learner when given, components in another name are refused
 */
export function evaluatePathway(
  pathway: Pathway,
  components: readonly StackComponent[],
  at: Date,
  learner?: Learner,
): PathwayProgress {
  // A copy each, so that a credential given twice is told apart from itself.
  const judged = components.map((component) => ({
    component: { ...component },
    refusal: refusalOf(pathway, component, at, learner),
  }));
  const usable = judged.filter((item) => item.refusal === undefined).map((item) => item.component);
  const assignment = assignComponents(pathway, bestOfEach(pathway, usable));
  const steps = pathway.steps.map((step) => progressOf(step, assignment));
  const missing = pathway.steps.flatMap((step, index) => {
    const progress = steps[index];
    return progress === undefined ? [] : missingOf(step, progress, assignment);
  });
  return {
    pathwayId: pathway.id,
    steps,
    components: judged.map(({ component, refusal }) =>
      decisionOf(pathway, component, refusal, assignment),
    ),
    missing,
    complete: missing.length === 0,
    componentsComplete: missing.every((item) => item.kind === 'assessment'),
  };
}
