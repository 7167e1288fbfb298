import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import type { Words } from '../state/words.ts';

/** Who assures the quality, who accredits, and where it is registered; one line each. */
export function qualitySentences(achievement: Achievement, { t }: Words): readonly string[] {
  const { kind, body, accreditation, registeredIn } = achievement.qualityAssurance;
  const word = t(`award.quality.${kind}`);
  return [
    body === undefined ? word : t('award.quality.body', { kind: word, body: body.name }),
    ...(accreditation === undefined
      ? []
      : [t('award.accreditation', { id: accreditation.id, body: accreditation.body })]),
    ...registeredIn.map(({ register, code }) => t('award.registeredIn', { register, code })),
  ];
}
