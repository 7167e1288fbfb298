import type { Achievement } from './achievement.ts';

/** What the Council Recommendation on micro-credentials demands and an achievement may lack (2022/C 243/02, Annex I). */
export const euRecommendationCodes = [
  'learning-outcomes',
  'workload',
  'assessment-type',
  'form-of-participation',
  'quality-assurance',
] as const;

export type EuRecommendationGap = (typeof euRecommendationCodes)[number];

/**
 * The mandatory elements of Annex I that this achievement lacks; none means "meets the EU recommendation". Learner,
 * title, country, awarding body and date are in every award; a level is demanded only where one applies.
 */
export function euRecommendationGaps(achievement: Achievement): readonly EuRecommendationGap[] {
  const { assessment, credits, outcomes, participation, qualityAssurance, route, workload } =
    achievement;
  const lacks: Readonly<Record<EuRecommendationGap, boolean>> = {
    'learning-outcomes': outcomes.length === 0,
    workload: credits === undefined && workload === undefined,
    'assessment-type': assessment === undefined || assessment.methods.length === 0,
    'form-of-participation': route === 'course' && participation === 'not-applicable',
    'quality-assurance': qualityAssurance.kind === 'none-stated',
  };
  return euRecommendationCodes.filter((code) => lacks[code]);
}
