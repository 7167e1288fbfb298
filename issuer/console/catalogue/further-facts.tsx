import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import type { Fact } from '../shell/fact-list.tsx';
import type { Words } from '../state/words.ts';

/** The facts of an achievement that stand after the main ones; what is not stated is left out. */
export function furtherFacts(achievement: Achievement, words: Words): readonly Fact[] {
  const { t, list, country, languageName } = words;
  const many = (items: readonly string[]) => (items.length === 0 ? undefined : list(items));
  const { issuerCountry, issuerRegion, grading, provider } = achievement;
  return [
    { label: t('award.route'), value: t(`award.route.${achievement.route}`) },
    {
      label: t('award.participation'),
      value: t(`award.participation.${achievement.participation}`),
    },
    { label: t('award.duration'), value: achievement.duration },
    { label: t('award.prerequisites'), value: many(achievement.prerequisites) },
    {
      label: t('f.issuerCountry'),
      value:
        issuerRegion === undefined
          ? country(issuerCountry)
          : `${country(issuerCountry)}, ${issuerRegion}`,
    },
    { label: t('award.sectors'), value: many(achievement.sectors) },
    {
      label: t('award.standards'),
      value:
        achievement.standards.length === 0 ? undefined : (
          <ul>
            {achievement.standards.map((standard) => (
              <li key={`${standard.url} ${standard.name}`}>
                {standard.framework}:{' '}
                <a href={standard.url} target="_blank" rel="noreferrer">
                  {standard.name}
                </a>
              </li>
            ))}
          </ul>
        ),
    },
    { label: t('award.provider'), value: provider?.name },
    { label: t('catalogue.contributors'), value: many(achievement.contributors) },
    { label: t('award.content'), value: achievement.content },
    { label: t('catalogue.resources'), value: achievement.learningResources },
    { label: t('award.purpose'), value: achievement.purpose },
    { label: t('catalogue.need'), value: achievement.needEvidence },
    {
      label: t('catalogue.grading'),
      value: grading === undefined ? undefined : `${grading.name}: ${grading.values.join(', ')}`,
    },
    { label: t('catalogue.status'), value: t(`purpose.${achievement.statusPurpose}`) },
    { label: t('award.language'), value: languageName(achievement.language) },
    { label: t('catalogue.source'), value: achievement.source },
  ];
}
