import type { Award } from '../../schemas/award/award.ts';
import type { JsonObject } from '../documents/json-object.ts';
import { badgeAchievement } from './badge-achievement.ts';

/** Whom the credential names: a person without a wallet, or the holder of a key. */
export type BadgeHolder =
  | {
      readonly kind: 'named';
      readonly emailIdentity?: { readonly hash: string; readonly salt: string };
    }
  | { readonly kind: 'key'; readonly did: string };

function identitiesOf(award: Award, holder: BadgeHolder): readonly JsonObject[] {
  const name = {
    type: 'IdentityObject',
    hashed: false,
    identityHash: award.holderName,
    identityType: 'name',
  };
  if (holder.kind === 'key' || holder.emailIdentity === undefined) return [name];
  const { hash, salt } = holder.emailIdentity;
  return [
    name,
    {
      type: 'IdentityObject',
      hashed: true,
      identityHash: hash,
      identityType: 'emailAddress',
      salt,
    },
  ];
}

/** The subject of an Open Badge (OB 3.0, AchievementSubject): who was awarded what, with which result. */
export function badgeSubject(
  award: Award,
  options: { readonly holder: BadgeHolder; readonly pathwaysUrl?: string },
): JsonObject {
  const { activityPeriod: period, achievement } = award;
  const described =
    achievement.grading === undefined ? {} : { resultDescription: `${award.achievementUrl}#grade` };
  return {
    type: ['AchievementSubject'],
    ...(options.holder.kind === 'key' ? { id: options.holder.did } : {}),
    identifier: identitiesOf(award, options.holder),
    ...(period?.start === undefined ? {} : { activityStartDate: `${period.start}T00:00:00Z` }),
    ...(period?.end === undefined ? {} : { activityEndDate: `${period.end}T00:00:00Z` }),
    ...(award.creditsEarned === undefined ? {} : { creditsEarned: award.creditsEarned }),
    ...(award.blankSerial === undefined ? {} : { licenseNumber: award.blankSerial }),
    ...(award.grade === undefined
      ? {}
      : { result: [{ type: ['Result'], ...described, value: award.grade }] }),
    achievement: badgeAchievement(award, options.pathwaysUrl),
  };
}
