import { sampleCatalogue } from '../../../../issuer/sample/catalogue.ts';
import type { Award } from '../../../../schemas/award/award.ts';
import type { Party } from '../../../attacks/support/world.ts';

/** An award of the sample catalogue by a centre of the test. */
export function sampleAward(centre: Party, id: string, changes: Partial<Award> = {}): Award {
  const origin = `https://${centre.did.slice('did:web:'.length)}`;
  const found = sampleCatalogue(origin).achievements.find((one) => one.achievement.id === id);
  if (found === undefined) throw new Error(`The sample catalogue has no ${id}.`);
  return {
    id: `${origin}/awards/0f9d1a52-6cf2-4f2b-9d2b-6f8f6c1c2a10`,
    achievement: found.achievement,
    achievementUrl: `${origin}/achievements/${id}`,
    awardingBody: { did: centre.did, name: 'Kerry Harbour College', country: 'IE' },
    holderName: 'Aoife Ní Bhriain',
    awardedDate: '2026-11-18T00:00:00Z',
    evidence: [],
    components: [],
    test: false,
    ...changes,
  };
}
