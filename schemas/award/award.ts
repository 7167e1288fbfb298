import { z } from 'zod';
import { achievementSchema } from '../achievement/achievement.ts';
import { centreSchema } from '../register-entry/centre.ts';
import { dateTimeStamp, localDate, text, uri, webAddress } from '../text.ts';

/** Something the learner made or did that the decision rests on. */
export const evidenceSchema = z.strictObject({
  name: text(300),
  url: webAddress.optional(),
  description: text(2000).optional(),
});

/** A smaller credential that was counted into this award. */
export const componentSchema = z.strictObject({
  credentialId: uri,
  title: text(300),
  issuerName: text(300),
  issuer: uri,
});

/** Who signs and where its identity lives; both are facts of every credential. */
export const awardingBodySchema = centreSchema.pick({
  did: true,
  name: true,
  country: true,
  region: true,
  url: true,
});

/**
 * The facts of one award: what every signed form of it states (architecture.md 4.1).
 * Birth date and e-mail address are not here: they stay with the centre.
 */
export const awardSchema = z.strictObject({
  id: uri,
  achievement: achievementSchema,
  /** Where the achievement is published; the anchor of outcome ids (`#lo-1`). */
  achievementUrl: webAddress,
  awardingBody: awardingBodySchema,
  /** The name exactly as the person writes it. */
  holderName: text(300),
  /** The day of the decision, with the centre's offset at the start of that day. */
  awardedDate: dateTimeStamp,
  validUntil: dateTimeStamp.optional(),
  grade: text(50).optional(),
  creditsEarned: z.number().positive().optional(),
  activityPeriod: z
    .strictObject({ start: localDate.optional(), end: localDate.optional() })
    .refine((p) => p.start !== undefined || p.end !== undefined, 'must state a day')
    .optional(),
  /** Examination site of the centre. */
  place: text(300).optional(),
  /** Serial of the numbered paper blank, when there is one. */
  blankSerial: text(100).optional(),
  evidence: z.array(evidenceSchema).max(50).default([]),
  components: z.array(componentSchema).max(200).default([]),
  /** Signed on a loopback host by a throw-away identity. */
  test: z.boolean(),
});

export type Award = z.infer<typeof awardSchema>;
export type AwardComponent = z.infer<typeof componentSchema>;
