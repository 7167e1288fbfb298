import type { z } from 'zod';
import { parseWith } from '../../schemas/parse.ts';
import { type Pathway, pathwaySchema } from '../../schemas/pathway/pathway.ts';
import { centreDid } from '../centres/centre-did.ts';
import { sixBadges } from './ireland-badges.ts';
import { componentAwards } from './ireland-components.ts';
import { tigUnits } from './malta.ts';

type Draft = Omit<z.input<typeof pathwaySchema>, 'version'>;
/** Where things of the sample live: an achievement's address, a centre's identity. */
type Places = { readonly address: (id: string) => string; readonly did: (slug: string) => string };

const KERRY = 'kerry-harbour-college';
const MARSA = 'marsa-trades-college';

const sixBadgesPathway = ({ address, did }: Places): Draft => ({
  id: 'six-badges-to-microsoft-365',
  title: 'Six badges to Microsoft 365 Fundamentals',
  description: 'Six digital badges of about 25 hours each add up to at least 150 hours.',
  centre: KERRY,
  issuer: did(KERRY),
  target: {
    achievement: address('microsoft-365-fundamentals'),
    title: 'Microsoft 365 Fundamentals (MS-900)',
  },
  outcome: 'into-larger-credential',
  steps: [
    {
      kind: 'volume',
      id: 'badges',
      title: 'Digital badges',
      match: { achievements: sixBadges.map(address) },
      unit: 'hours',
      amount: 150,
    },
  ],
  source: 'R-12',
});

const tigPathway = ({ address, did }: Places): Draft => ({
  id: 'three-units-to-tig-award',
  title: 'Three units to the TIG pipe welding award',
  description: 'All three units, at once or each at its own time over several years.',
  centre: MARSA,
  issuer: did(MARSA),
  target: {
    achievement: address('tig-pipe-welding-award'),
    title: 'Award in TIG Pipe Welding',
  },
  outcome: 'into-larger-credential',
  steps: [
    {
      kind: 'set',
      id: 'units',
      title: 'Units',
      match: { achievements: tigUnits.map(address) },
      count: 3,
    },
  ],
  source: 'R-29',
});

const componentsPathway = ({ address, did }: Places): Draft => ({
  id: 'components-to-digital-office-skills',
  title: 'Component awards to Digital Office Skills',
  description:
    'Component awards of 5 and 15 credits accumulate; one credit stands for 10 hours. The total of this fictional award is invented.',
  centre: KERRY,
  issuer: did(KERRY),
  target: {
    achievement: address('digital-office-skills'),
    title: 'Special-purpose award in Digital Office Skills',
  },
  outcome: 'into-larger-credential',
  steps: [
    {
      kind: 'volume',
      id: 'credits',
      title: 'Component awards',
      match: { achievements: componentAwards.map(address) },
      unit: 'credits',
      amount: 30,
      hoursPerCredit: 10,
    },
  ],
  requiresAccreditation: true,
  source: 'R-08, R-09',
});

/** Three ways to stack: by hours, by a set of units, by credits. */
export function samplePathways(issuerUrl: string): readonly Pathway[] {
  const places: Places = {
    address: (id) => `${issuerUrl}/achievements/${id}`,
    did: (slug) => centreDid(issuerUrl, slug),
  };
  return [sixBadgesPathway, tigPathway, componentsPathway].map((draft) =>
    parseWith(pathwaySchema, { version: 1, ...draft(places) }),
  );
}
