import assert from 'node:assert/strict';
import type { StackComponent } from '../../../core/stacking/pathway-progress.ts';
import { sampleCatalogue } from '../../../issuer/sample/catalogue.ts';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { awardSchema } from '../../../schemas/award/award.ts';
import { type Pathway, pathwaySchema } from '../../../schemas/pathway/pathway.ts';

export const issuerUrl = 'http://issuer.localhost:4100';
export const catalogue = sampleCatalogue(issuerUrl);
export const at = new Date('2026-11-21T12:00:00Z');
let serial = 0;

export type Change = Partial<Omit<StackComponent, 'award'>> & {
  readonly award?: Partial<StackComponent['award']>;
  readonly achievement?: Partial<Achievement>;
};

/** A genuine credential in force, for an achievement of the sample. */
export function credential(id: string, change: Change = {}): StackComponent {
  const entry = catalogue.achievements.find(({ achievement }) => achievement.id === id);
  const centre = catalogue.centres.find(({ slug }) => slug === entry?.centre);
  assert.ok(entry !== undefined && centre !== undefined, id);
  serial += 1;
  const { achievement, award, ...rest } = change;
  const { did, name, country } = centre;
  return {
    credentialId: `urn:uuid:${serial}`,
    verdict: 'genuine-in-force',
    standing: 'accredited-on-award-date',
    ...rest,
    award: awardSchema.parse({
      id: `urn:uuid:${serial}`,
      achievement: { ...entry.achievement, ...achievement },
      achievementUrl: `${issuerUrl}/achievements/${id}`,
      awardingBody: { did, name, country },
      holderName: 'Aoife Ní Bhriain',
      awardedDate: '2026-10-30T00:00:00+01:00',
      test: true,
      ...award,
    }),
  };
}

export function pathway(id: string, change: object = {}): Pathway {
  const found = catalogue.pathways.find((item) => item.id === id);
  return pathwaySchema.parse({ ...found, ...change });
}

export const sixBadges = pathway('six-badges-to-microsoft-365');
export const badgeIds = catalogue.achievements
  .map(({ achievement }) => achievement)
  .filter((a) => a.class === 'badge' && a.workload?.qualifier === 'about')
  .map((a) => a.id);
export const units = [
  'tig-pipe-welding-unit-1',
  'tig-pipe-welding-unit-2',
  'tig-pipe-welding-unit-3',
];
