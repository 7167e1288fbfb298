import { evaluatePathway } from '../../../core/stacking/evaluate-pathway.ts';
import type {
  PathwayProgress,
  StackComponent,
  StepProgress,
} from '../../../core/stacking/pathway-progress.ts';
import type { Pathway } from '../../../schemas/pathway/pathway.ts';
import type { HeldCredential } from '../wallet-context.tsx';

/** A larger award and how far the learner is on the way to it. */
export type Goal = {
  readonly pathway: Pathway;
  readonly progress: PathwayProgress;
  /** Ids of the credentials that count. */
  readonly counted: ReadonlySet<string>;
  /** 0 to 1. */
  readonly share: number;
  /** The larger award is in the wallet and in force. */
  readonly reached: boolean;
  /** The first step that is not done, else the first. */
  readonly main: StepProgress;
  /** Addresses of achievements that would bring the learner nearer. */
  readonly missing: readonly string[];
};

/** Evaluates one pathway over the credentials of the wallet; credentials that are not of our form cannot be counted. */
export function goalOf(
  pathway: Pathway,
  held: readonly HeldCredential[],
  at: Date,
): Goal | undefined {
  const progress = evaluatePathway(pathway, held.flatMap(componentOf), at);
  const main = progress.steps.find((step) => !step.done) ?? progress.steps[0];
  if (main === undefined) return undefined;
  const counted = progress.components.filter(({ decision }) => decision.kind === 'counted');
  return {
    pathway,
    progress,
    counted: new Set(counted.map((component) => component.credentialId)),
    share: shareOf(progress),
    reached: held.some(
      ({ report }) =>
        report?.verdict === 'genuine-in-force' &&
        report.award?.achievementUrl === pathway.target.achievement,
    ),
    main,
    missing: missingFrom(pathway, progress, held),
  };
}

/** A step that asks for hours or credits names no award that is missing; those of its list that are not held are open. */
function missingFrom(
  pathway: Pathway,
  progress: PathwayProgress,
  held: readonly HeldCredential[],
): readonly string[] {
  const had = new Set(held.map(({ report }) => report?.award?.achievementUrl));
  return progress.missing.flatMap((one) => {
    if (one.kind === 'awards') return one.achievements;
    const step = pathway.steps.find(({ id }) => id === one.stepId);
    const listed = step?.kind === 'volume' ? (step.match.achievements ?? []) : [];
    return listed.filter((address) => !had.has(address));
  });
}

function componentOf({ kept, report }: HeldCredential): readonly StackComponent[] {
  if (report?.award === undefined) return [];
  const { award, verdict, standing } = report;
  return [{ credentialId: kept.id, award, verdict, standing }];
}

function shareOf(progress: PathwayProgress): number {
  const parts = progress.steps.map((step) => {
    if (step.kind === 'assessment') return step.done ? 1 : 0;
    return Math.min(1, step.have / step.need);
  });
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}
