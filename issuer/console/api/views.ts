import { z } from 'zod';
import { achievementSchema } from '../../../schemas/achievement/achievement.ts';
import { auditEntrySchema } from '../../../schemas/audit/audit-entry.ts';
import { awardRecordSchema } from '../../../schemas/award/award-record.ts';
import { batchRowSchema, batchSchema, candidateFields } from '../../../schemas/batch/batch.ts';
import { mailSchema } from '../../../schemas/mail/mail.ts';
import { centreSchema } from '../../../schemas/register-entry/centre.ts';
import { registerEventSchema } from '../../../schemas/register-entry/register-event.ts';
import {
  awardRequestSchema,
  requestDecisionSchema,
} from '../../../schemas/request/award-request.ts';
import { staffSchema } from '../../../schemas/staff/staff.ts';

// What the console's server answers. Objects strip what they do not know, so that a newer server may say more.

const problemSchema = z.object({ pointer: z.string(), detail: z.string() });

export const serviceStateSchema = z.object({
  setUp: z.boolean(),
  sampleOffered: z.boolean(),
  test: z.boolean(),
  version: z.string(),
});
export type ServiceState = z.infer<typeof serviceStateSchema>;

const staffFaceSchema = z.object(staffSchema.shape).partial({ createdAt: true });
export type StaffFace = z.infer<typeof staffFaceSchema>;

export const signedInSchema = z.object({ staff: staffFaceSchema });

/** WebAuthn options as the server made them; their inside belongs to @simplewebauthn. */
export const ceremonySchema = z.object({
  options: z.record(z.string(), z.unknown()),
  challengeId: z.string(),
  staff: z.object({ name: z.string(), role: z.string(), sample: z.boolean() }).optional(),
});

export const meSchema = z.object({
  staff: staffFaceSchema,
  centres: z.array(z.object(centreSchema.shape)),
  test: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

export const centresSchema = z.array(z.object(centreSchema.shape));
export type CentreView = Me['centres'][number];
export const centreViewSchema = z.object(centreSchema.shape);

export const registerViewSchema = z.object({
  events: z.array(registerEventSchema),
  operator: z.string(),
  name: z.string(),
});
export type RegisterView = z.infer<typeof registerViewSchema>;

export const staffListSchema = z.array(staffFaceSchema);
export const invitedSchema = z.object({ staff: staffFaceSchema, link: z.string() });
export const linkSchema = z.object({ link: z.string() });
export const loadedSchema = z.object({ loaded: z.unknown() });

export const catalogueEntrySchema = z.object({
  achievement: achievementSchema,
  missing: z.array(problemSchema),
  euGaps: z.array(z.string()),
  scope: z.record(z.string(), z.string()),
});
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
export const catalogueSchema = z.array(catalogueEntrySchema);

export const countsSchema = z.object({
  ready: z.number(),
  problem: z.number(),
  skipped: z.number(),
  signed: z.number(),
  rejected: z.number(),
  total: z.number(),
});
export type BatchCounts = z.infer<typeof countsSchema>;

export const batchViewSchema = z.object({
  batch: batchSchema,
  counts: countsSchema,
  requiredMissing: z.array(z.enum(candidateFields)).default([]),
  progress: z.object({ done: z.number(), total: z.number(), perSecond: z.number() }).optional(),
});
export type BatchView = z.infer<typeof batchViewSchema>;
export const batchViewsSchema = z.array(batchViewSchema);

export const batchRowsSchema = z.object({
  rows: z.array(batchRowSchema),
  next: z.string().optional(),
});
export const fixedRowSchema = z.object({ row: batchRowSchema, counts: countsSchema });

export const awardViewSchema = z.object({
  ...awardRecordSchema.shape,
  achievementTitle: z.string(),
  email: z.string().nullish(),
  offer: z.object({ expiresAt: z.string(), state: z.string() }).nullish(),
});
export type AwardView = z.infer<typeof awardViewSchema>;
export const awardsSchema = z.object({
  awards: z.array(awardViewSchema),
  next: z.string().optional(),
});
export const awardDetailSchema = awardViewSchema.extend({
  credential: z.record(z.string(), z.unknown()),
});
export type AwardDetail = z.infer<typeof awardDetailSchema>;

export const freshOfferSchema = z.object({
  offerLink: z.string(),
  deepLink: z.string().optional(),
  transactionCode: z.string().optional(),
});
export type FreshOffer = z.infer<typeof freshOfferSchema>;

export const printedOffersSchema = z.array(
  z.object({
    name: z.string(),
    achievementTitle: z.string(),
    offerLink: z.string(),
    transactionCode: z.string().optional(),
  }),
);
export type PrintedOffer = z.infer<typeof printedOffersSchema>[number];

export const outboxSchema = z.object({
  mails: z.array(mailSchema),
  next: z.string().optional(),
  smtp: z.boolean(),
});

export const requestsSchema = z.array(
  z.object({
    request: awardRequestSchema,
    decision: requestDecisionSchema.optional(),
  }),
);
export type RequestView = z.infer<typeof requestsSchema>[number];

export const auditSchema = z.object({
  entries: z.array(auditEntrySchema),
  next: z.string().optional(),
});
