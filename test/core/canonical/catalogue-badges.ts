import type { JsonObject } from '../../../core/documents/json-object.ts';
import { toOpenBadge } from '../../../core/projections/to-open-badge.ts';
import { sampleCatalogue } from '../../../issuer/sample/catalogue.ts';

const issuer = 'https://issuer.example';

/** One unsigned Open Badge for every achievement of the sample catalogue, with a name that needs care. */
export function catalogueBadges(): readonly JsonObject[] {
  const { centres, achievements } = sampleCatalogue(issuer);
  return achievements.map(({ centre: slug, achievement }) => {
    const centre = centres.find((one) => one.slug === slug);
    if (centre === undefined) throw new Error(`The catalogue has no centre ${slug}.`);
    const award = {
      id: 'urn:uuid:0b0f5f0e-6a3b-4b8f-9a53-3a7d1a1d2c11',
      achievement,
      achievementUrl: `${issuer}/achievements/${achievement.id}`,
      awardingBody: { did: centre.did, name: centre.name, country: centre.country },
      holderName: 'Żółć "李" \\ O’Brien',
      awardedDate: '2026-11-18T00:00:00+00:00',
      evidence: [{ name: 'Portfolio', url: 'https://a.example/e/1' }],
      components: [],
      test: false,
    };
    return toOpenBadge(award, {
      validFrom: new Date('2026-11-18T10:00:00Z'),
      holder: { kind: 'key', did: 'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv' },
      status: { url: `${issuer}/status/1`, index: 94567, purpose: achievement.statusPurpose },
    });
  });
}
