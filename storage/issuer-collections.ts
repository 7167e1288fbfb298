import { z } from 'zod';
import { achievementSchema } from '../schemas/achievement/achievement.ts';
import { auditEntrySchema } from '../schemas/audit/audit-entry.ts';
import { awardRecordSchema } from '../schemas/award/award-record.ts';
import { awardKeySchema, batchRowSchema, batchSchema } from '../schemas/batch/batch.ts';
import { issuedCredentialSchema } from '../schemas/credential/credential.ts';
import { mailSchema } from '../schemas/mail/mail.ts';
import {
  claimSchema,
  offerSchema,
  redemptionSchema,
  usedOnceSchema,
} from '../schemas/offer/offer.ts';
import { pathwaySchema } from '../schemas/pathway/pathway.ts';
import { centreSchema } from '../schemas/register-entry/centre.ts';
import { awardRequestSchema, requestDecisionSchema } from '../schemas/request/award-request.ts';
import {
  challengeSchema,
  invitationSchema,
  passkeySchema,
  sessionSchema,
  staffSchema,
} from '../schemas/staff/staff.ts';
import { statusBitSchema, statusIndexSchema, statusListSchema } from '../schemas/status/status.ts';
import { text } from '../schemas/text.ts';
import { defineCollection } from './collection.ts';
import { sealedKeyRecordSchema, settingSchema } from './sealed-key-record.ts';

/** `<id>@<version padded to 6>`, so that the last id is the newest version. */
export const versionedId = (id: string, version: number): string =>
  `${id}@${String(version).padStart(6, '0')}`;

const stored = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) =>
  schema.extend({ id: text(1000) });

/** An achievement under its versioned id. */
const achievementRecordSchema = z.strictObject({ id: text(200), achievement: achievementSchema });
const pathwayRecordSchema = z.strictObject({ id: text(200), pathway: pathwaySchema });

/**
 * Everything an issuer keeps. Names are the names of tables and of MongoDB collections.
 *
 * The shard key of every collection is its hashed id, `{ _id: 'hashed' }`: a sharded cluster keeps an id unique only
 * where it is the shard key, and every race is decided by that. docs/deployment.md names those that are worth sharding.
 */
export const issuerCollections = {
  settings: defineCollection({ name: 'settings', schema: settingSchema, indexes: {} }),
  /** Id = slug. */
  centres: defineCollection({ name: 'centres', schema: stored(centreSchema), indexes: {} }),
  achievements: defineCollection({
    name: 'achievements',
    schema: achievementRecordSchema,
    indexes: { achievement: (r) => r.achievement.id },
  }),
  pathways: defineCollection({
    name: 'pathways',
    schema: pathwayRecordSchema,
    indexes: { centre: (r) => r.pathway.centre },
  }),
  keys: defineCollection({
    name: 'keys',
    schema: sealedKeyRecordSchema,
    indexes: { controller: (r) => r.controller },
  }),
  staff: defineCollection({ name: 'staff', schema: staffSchema, indexes: { role: (r) => r.role } }),
  passkeys: defineCollection({
    name: 'passkeys',
    schema: passkeySchema,
    indexes: { staff: (r) => r.staff },
  }),
  invitations: defineCollection({
    name: 'invitations',
    schema: invitationSchema,
    indexes: { staff: (r) => r.staff },
  }),
  sessions: defineCollection({
    name: 'sessions',
    schema: sessionSchema,
    indexes: { staff: (r) => r.staff },
  }),
  challenges: defineCollection({ name: 'challenges', schema: challengeSchema, indexes: {} }),
  usedOnce: defineCollection({ name: 'used_once', schema: usedOnceSchema, indexes: {} }),
  batches: defineCollection({
    name: 'batches',
    schema: batchSchema,
    indexes: { centre: (r) => r.centre, state: (r) => r.state },
  }),
  batchRows: defineCollection({
    name: 'batch_rows',
    schema: batchRowSchema,
    indexes: {
      batch: (r) => r.batch,
      batchState: (r) => `${r.batch}:${r.state}`,
      batchKey: (r) => (r.key === '' ? undefined : `${r.batch}:${r.key}`),
      /** The row whose award this one repeats: it has to be looked at again when that row changes. */
      duplicateOf: (r) => {
        const other = r.problems.find((p) => p.code === 'duplicate-in-file')?.otherRow;
        return other === undefined ? undefined : `${r.batch}:${other}`;
      },
    },
  }),
  awardKeys: defineCollection({
    name: 'award_keys',
    schema: awardKeySchema,
    indexes: { key: (r) => r.key },
  }),
  awards: defineCollection({
    name: 'awards',
    schema: awardRecordSchema,
    indexes: {
      centre: (r) => r.centre,
      batch: (r) => (r.origin.kind === 'batch' ? r.origin.batch : undefined),
      delivery: (r) => `${r.centre}:${r.delivery}`,
      state: (r) => `${r.centre}:${r.state.kind}`,
    },
  }),
  credentials: defineCollection({
    name: 'credentials',
    schema: issuedCredentialSchema,
    indexes: { award: (r) => r.award },
  }),
  statusLists: defineCollection({
    name: 'status_lists',
    schema: statusListSchema,
    indexes: { centre: (r) => `${r.centre}:${r.purpose}` },
  }),
  statusIndexes: defineCollection({
    name: 'status_indexes',
    schema: statusIndexSchema,
    indexes: { list: (r) => r.list, award: (r) => r.award },
  }),
  statusBits: defineCollection({
    name: 'status_bits',
    schema: statusBitSchema,
    indexes: { list: (r) => r.list },
  }),
  offers: defineCollection({
    name: 'offers',
    schema: offerSchema,
    indexes: { award: (r) => r.award },
  }),
  redemptions: defineCollection({
    name: 'redemptions',
    schema: redemptionSchema,
    indexes: { offer: (r) => r.offer, accessToken: (r) => r.accessTokenHash },
  }),
  claims: defineCollection({
    name: 'claims',
    schema: claimSchema,
    indexes: { offer: (r) => r.offer },
  }),
  requests: defineCollection({
    name: 'requests',
    schema: awardRequestSchema,
    indexes: { centre: (r) => r.centre },
  }),
  requestDecisions: defineCollection({
    name: 'request_decisions',
    schema: requestDecisionSchema,
    indexes: {},
  }),
  outbox: defineCollection({
    name: 'outbox',
    schema: mailSchema,
    indexes: { centre: (r) => r.centre, award: (r) => r.award, state: (r) => r.state.kind },
  }),
  audit: defineCollection({
    name: 'audit',
    schema: auditEntrySchema,
    indexes: { subject: (r) => r.subject },
  }),
} as const;
