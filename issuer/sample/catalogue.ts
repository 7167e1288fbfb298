import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { Pathway } from '../../schemas/pathway/pathway.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { RegisterEntryDraft } from '../../schemas/register-entry/register-event.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import { sampleCentres } from './centres.ts';
import { europeanAchievementsOf } from './europe.ts';
import { irishAchievements, teachingForumAchievements } from './ireland.ts';
import { malteseAchievements } from './malta.ts';
import { samplePathways } from './pathways.ts';
import { sampleRegister } from './register.ts';
import { carmakerAchievements, crossSectorAchievements, firstAidAchievements } from './world.ts';

export type SampleCatalogue = {
  readonly centres: readonly Centre[];
  readonly achievements: readonly { readonly centre: string; readonly achievement: Achievement }[];
  readonly pathways: readonly Pathway[];
  readonly register: readonly RegisterEntryDraft[];
  readonly staff: readonly Pick<Staff, 'name' | 'role' | 'centres'>[];
};

/**
 * The sample catalogue (domain.md 6): numbers, levels and credits are the source's or absent; what the source lacks is
 * invented and listed in `fictional`, and all centres and staff are fictional.
 *
 * @param issuerUrl the issuer's address without a slash at the end
 */
export function sampleCatalogue(issuerUrl: string): SampleCatalogue {
  const address = (id: string) => `${issuerUrl}/achievements/${id}`;
  const centres = sampleCentres(issuerUrl);
  const byCentre: readonly (readonly [string, readonly Achievement[]])[] = [
    ['kerry-harbour-college', irishAchievements(address)],
    ['irish-teaching-forum', teachingForumAchievements()],
    ['marsa-trades-college', malteseAchievements(address)],
    ['daugavas-novertesanas-centrs', europeanAchievementsOf('latvian')],
    ['maasbrug-college', europeanAchievementsOf('dutch')],
    ['savinja-training-centre', europeanAchievementsOf('slovenian')],
    ['rheinufer-university', europeanAchievementsOf('german')],
    ['saimaa-hygiene-examiners', europeanAchievementsOf('finnish')],
    ['great-lakes-technician-centre', carmakerAchievements()],
    ['hel-diving-commission', europeanAchievementsOf('polish')],
    ['shannon-first-aid', firstAidAchievements()],
    ['nevskaya-verf', crossSectorAchievements()],
  ];
  const achievements = byCentre.flatMap(([centre, own]) =>
    own.map((achievement) => ({ centre, achievement })),
  );
  return {
    centres,
    achievements,
    pathways: samplePathways(issuerUrl),
    register: sampleRegister(
      centres,
      achievements.map(({ centre, achievement }) => ({ centre, id: achievement.id })),
    ),
    staff: [
      { name: 'Olivia Operator', role: 'operator', centres: [] },
      {
        name: 'Kieran Officer',
        role: 'officer',
        centres: ['kerry-harbour-college', 'shannon-first-aid'],
      },
      { name: 'Maria Officer', role: 'officer', centres: ['marsa-trades-college'] },
      {
        name: 'Otto Officer',
        role: 'officer',
        centres: centres
          .map((centre) => centre.slug)
          .filter((slug) => !['kerry-harbour-college', 'marsa-trades-college'].includes(slug)),
      },
    ],
  };
}
