import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { Award } from '../../schemas/award/award.ts';
import type { JsonObject } from '../documents/json-object.ts';
import { toDateTimeStamp } from '../time.ts';
import { assertConformant } from './assert-conformant.ts';
import { badgeEvidence } from './badge-evidence.ts';
import { type BadgeHolder, badgeSubject } from './badge-subject.ts';
import { OB_CONTEXTS, OB_SCHEMA, TEST_NOTICE, TEST_PREFIX } from './open-badge-terms.ts';

export type { BadgeHolder } from './badge-subject.ts';

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

/**
 * Writes an award as an unsigned Open Badges 3.0 credential on VCDM 2.0, with published contexts only. Every fact of the
 * award is in it and comes back through `fromOpenBadge`; the same award and options give the same document.
 *
 * @throws AppError `credential-not-conformant` when a certificate of attendance claims outcomes, credits or a level, or
 * when the status list has another purpose than the achievement
 */
export function toOpenBadge(award: Award, options: OpenBadgeOptions): JsonObject {
  assertConformant(award, options.status.purpose);
  const { status } = options;
  const evidence = badgeEvidence(award);
  return {
    '@context': [...OB_CONTEXTS],
    id: award.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${award.test ? TEST_PREFIX : ''}${award.achievement.title}`,
    issuer: issuerOf(award),
    validFrom: toDateTimeStamp(options.validFrom),
    awardedDate: award.awardedDate,
    ...(award.validUntil === undefined ? {} : { validUntil: award.validUntil }),
    credentialSubject: badgeSubject(award, options),
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
