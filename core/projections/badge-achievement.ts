import type { AchievementClass } from '../../schemas/achievement/achievement.ts';
import type { Award } from '../../schemas/award/award.ts';
import type { JsonObject } from '../documents/json-object.ts';
import { alignment } from './alignment.ts';
import { alignmentCodecs } from './alignment-codecs.ts';

const badgeTypes: Readonly<Record<AchievementClass, string>> = {
  qualification: 'Certificate',
  'partial-qualification': 'ext:PartialQualification',
  'supplementary-qualification': 'ext:SupplementaryQualification',
  'special-purpose-award': 'Award',
  'micro-credential': 'MicroCredential',
  module: 'ext:Module',
  badge: 'Badge',
  'vendor-certificate': 'Certification',
  'competence-certificate': 'Certification',
  licence: 'License',
  participation: 'ext:Participation',
};

/** The achievement of an Open Badge (OB 3.0, Achievement): the definition of what was awarded. */
export function badgeAchievement(award: Award, pathwaysUrl: string | undefined): JsonObject {
  const { achievement, achievementUrl: id } = award;
  const at = (fragment: string) => `${id}#${fragment}`;
  const related = new Set(
    achievement.relations.flatMap(({ target }) =>
      target?.id?.startsWith('http') === true ? [target.id] : [],
    ),
  );
  const { grading } = achievement;
  return {
    id,
    type: ['Achievement'],
    achievementType: badgeTypes[achievement.class],
    name: achievement.title,
    description: achievement.description,
    criteria:
      achievement.assessment === undefined
        ? { id: at('criteria') }
        : { narrative: achievement.assessment.criteria },
    humanCode: achievement.id,
    version: String(achievement.version),
    inLanguage: achievement.language,
    ...(achievement.credits === undefined ? {} : { creditsAvailable: achievement.credits.amount }),
    ...(achievement.sectors.length === 0 ? {} : { tag: achievement.sectors }),
    alignment: [
      ...alignmentCodecs.flatMap((codec) => codec.write(achievement, at)),
      ...(pathwaysUrl === undefined
        ? []
        : [alignment('ext:Pathways', { name: 'Pathways', url: pathwaysUrl })]),
    ],
    ...(related.size === 0
      ? {}
      : { related: [...related].map((target) => ({ id: target, type: ['Related'] })) }),
    ...(grading === undefined
      ? {}
      : {
          resultDescription: [
            {
              id: at('grade'),
              type: ['ResultDescription'],
              name: grading.name,
              resultType: 'ext:Grade',
              allowedValue: grading.values,
            },
          ],
        }),
  };
}
