import { startOfDay } from '../../core/time.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { Award } from '../../schemas/award/award.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { IssuerDeps } from '../deps.ts';
import { documentsAddress } from '../documents-address.ts';

/** Everything the facts of an award are made from. */
export type AwardSources = {
  readonly record: AwardRecord;
  readonly achievement: Achievement;
  readonly centre: Centre;
};

/** The facts of an award, as every signed form states them: the person's name only, no e-mail or birth date. */
export function awardOf(
  { record, achievement, centre }: AwardSources,
  { addresses, test }: Pick<IssuerDeps, 'addresses' | 'test'>,
): Award {
  const { validUntil, grade, creditsEarned, place, blankSerial } = record;
  const { did, name, country, region, url } = centre;
  return {
    id: record.id,
    achievement,
    achievementUrl: `${documentsAddress(addresses)}/achievements/${achievement.id}`,
    awardingBody: {
      did,
      name,
      country,
      ...(region === undefined ? {} : { region }),
      ...(url === undefined ? {} : { url }),
    },
    holderName: record.candidate.name,
    awardedDate: startOfDay(record.awardDate, centre.timeZone),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(grade === undefined ? {} : { grade }),
    ...(creditsEarned === undefined ? {} : { creditsEarned }),
    ...(place === undefined ? {} : { place }),
    ...(blankSerial === undefined ? {} : { blankSerial }),
    evidence: record.evidence,
    components: record.components,
    test,
  };
}
