import type { Award } from '../../schemas/award/award.ts';
import type { Pathway, PathwayMatch, PathwayStep } from '../../schemas/pathway/pathway.ts';

/** A step that components fill; an assessment step is filled by the centre alone. */
export type FillableStep = Exclude<PathwayStep, { kind: 'assessment' }>;

export function isFillable(step: PathwayStep): step is FillableStep {
  return step.kind !== 'assessment';
}

/** Whether a rule speaks of this award, whoever issued it. An award never counts towards itself. */
export function matchesKind(pathway: Pathway, match: PathwayMatch, award: Award): boolean {
  return (
    award.achievementUrl !== pathway.target.achievement &&
    (match.achievements === undefined || match.achievements.includes(award.achievementUrl)) &&
    (match.classes === undefined || match.classes.includes(award.achievement.class))
  );
}

/** Whether a rule accepts the issuer; without a list only the pathway's own awarding body (domain.md R-45). */
export function matchesIssuer(pathway: Pathway, match: PathwayMatch, award: Award): boolean {
  return (match.issuers ?? [pathway.issuer]).includes(award.awardingBody.did);
}

/** The steps that an award can fill, in the order of the pathway. */
export function stepsFor(pathway: Pathway, award: Award): readonly FillableStep[] {
  return pathway.steps
    .filter(isFillable)
    .filter(
      (step) =>
        matchesKind(pathway, step.match, award) && matchesIssuer(pathway, step.match, award),
    );
}
