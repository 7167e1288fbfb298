import type { Achievement, AchievementClass } from '../../schemas/achievement/achievement.ts';
import { isAttendanceOnly } from '../../schemas/achievement/is-attendance-only.ts';
import type { Award } from '../../schemas/award/award.ts';
import type { JsonObject } from '../documents/json-object.ts';
import { AppError } from '../errors.ts';
import { toDateTimeStamp } from '../time.ts';
import { alignment } from './alignment.ts';
import { alignmentCodecs } from './alignment-codecs.ts';
import {
  COMPONENT_GENRE,
  OB_CONTEXTS,
  OB_SCHEMA,
  PLACE_GENRE,
  TEST_NOTICE,
  TEST_PREFIX,
} from './open-badge-terms.ts';

/** Whom the credential names: a person without a wallet, or the holder of a key. */
export type BadgeHolder =
  | {
      readonly kind: 'named';
      readonly emailIdentity?: { readonly hash: string; readonly salt: string };
    }
  | { readonly kind: 'key'; readonly did: string };

export type OpenBadgeOptions = {
  /** The moment of signing (architecture.md 4.17); the decision is `award.awardedDate`. */
  readonly validFrom: Date;
  readonly holder: BadgeHolder;
  readonly status: {
    /** Address of the status list credential. */
    readonly url: string;
    readonly index: number;
    readonly purpose: Achievement['statusPurpose'];
  };
  /** Where the awarding body publishes how this award stacks. */
  readonly pathwaysUrl?: string;
};

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

function assertConformant(award: Award, options: OpenBadgeOptions): void {
  const { achievement } = award;
  const claims =
    achievement.outcomes.length > 0 ||
    [achievement.credits, achievement.level, award.creditsEarned].some((v) => v !== undefined);
  if (isAttendanceOnly(achievement) && claims) {
    throw new AppError(
      'credential-not-conformant',
      `"${achievement.title}" only proves attendance, so it cannot carry learning outcomes, credits or a level. Remove them or state how they were assessed.`,
    );
  }
  if (options.status.purpose !== achievement.statusPurpose) {
    throw new AppError(
      'credential-not-conformant',
      `"${achievement.title}" is defined with the status purpose ${achievement.statusPurpose}, so it cannot be entered in a list for ${options.status.purpose}.`,
    );
  }
}

function issuerOf({ awardingBody: body, test }: Award): JsonObject {
  return {
    id: body.did,
    type: ['Profile'],
    name: body.name,
    ...(body.url === undefined ? {} : { url: body.url }),
    ...(test ? { description: TEST_NOTICE } : {}),
    address: {
      type: ['Address'],
      addressCountryCode: body.country,
      ...(body.region === undefined ? {} : { addressRegion: body.region }),
    },
  };
}

function achievementOf(award: Award, pathwaysUrl: string | undefined): JsonObject {
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

function subjectOf(award: Award, options: OpenBadgeOptions): JsonObject {
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
    achievement: achievementOf(award, options.pathwaysUrl),
  };
}

function evidenceOf(award: Award): readonly JsonObject[] {
  return [
    ...award.evidence.map(({ url, name, description }) => ({
      ...(url === undefined ? {} : { id: url }),
      type: ['Evidence'],
      name,
      ...(description === undefined ? {} : { description }),
    })),
    ...award.components.map((component) => ({
      id: component.credentialId,
      type: ['Evidence'],
      genre: COMPONENT_GENRE,
      name: component.title,
      description: component.issuerName,
      narrative: component.issuer,
    })),
    ...(award.place === undefined
      ? []
      : [{ type: ['Evidence'], genre: PLACE_GENRE, name: award.place }]),
  ];
}

/**
 * Writes an award as an unsigned Open Badges 3.0 credential on VCDM 2.0, with published contexts only. Every fact of the
 * award is in it and comes back through `fromOpenBadge`; the same award and options give the same document.
 *
 * @throws AppError `credential-not-conformant` when a certificate of attendance claims outcomes, credits or a level, or
 * when the status list has another purpose than the achievement
 */
export function toOpenBadge(award: Award, options: OpenBadgeOptions): JsonObject {
  assertConformant(award, options);
  const { status } = options;
  const evidence = evidenceOf(award);
  return {
    '@context': [...OB_CONTEXTS],
    id: award.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${award.test ? TEST_PREFIX : ''}${award.achievement.title}`,
    issuer: issuerOf(award),
    validFrom: toDateTimeStamp(options.validFrom),
    awardedDate: award.awardedDate,
    ...(award.validUntil === undefined ? {} : { validUntil: award.validUntil }),
    credentialSubject: subjectOf(award, options),
    ...(evidence.length === 0 ? {} : { evidence }),
    credentialSchema: [{ id: OB_SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
    credentialStatus: {
      id: `${status.url}#${status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: status.purpose,
      statusListIndex: String(status.index),
      statusListCredential: status.url,
    },
  };
}
