import type { AchievementRelation } from '../../schemas/achievement/achievement.ts';
import { type AlignmentCodec, alignment, compact, unlessOwn } from './alignment.ts';

const types: Readonly<Record<AchievementRelation['kind'], string>> = {
  'part-of': 'ext:PartOf',
  'counts-towards': 'ext:CountsTowards',
  'gives-access-to': 'ext:GivesAccessTo',
  'stand-alone': 'ext:StandAlone',
};

/** How the award relates to larger ones: which part of which qualification it is, or that it stands alone. */
export const relationAlignments: AlignmentCodec = {
  once: [],
  write: ({ relations }, at) =>
    relations.map(({ kind, target, part }) =>
      alignment(types[kind], {
        name: target?.title ?? 'Stand-alone',
        url: target?.id ?? at('relation'),
        code: kind,
        description: part,
      }),
    ),
  read: (found, at) => ({
    relations: found(...Object.values(types)).map((item) =>
      compact({
        kind: item.targetCode,
        target:
          item.targetType === types['stand-alone']
            ? undefined
            : compact({
                title: item.targetName,
                id: unlessOwn(item.targetUrl, at('relation')),
              }),
        part: item.targetDescription,
      }),
    ),
  }),
};
