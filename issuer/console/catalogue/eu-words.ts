import {
  type EuRecommendationGap,
  euRecommendationCodes,
} from '../../../schemas/achievement/eu-recommendation.ts';
import type { Words } from '../state/words.ts';

function isGap(code: string): code is EuRecommendationGap {
  return euRecommendationCodes.some((known) => known === code);
}

/** Whether the EU recommendation is met, or what is missing for it (2022/C 243/02, Annex I). */
export function euWords(gaps: readonly string[], { t, list }: Words): string {
  if (gaps.length === 0) return t('catalogue.eu.yes');
  return t('catalogue.eu.missing', {
    gaps: list(gaps.map((gap) => (isGap(gap) ? t(`eu.${gap}`) : gap))),
  });
}
