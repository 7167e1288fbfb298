import { z } from 'zod';
import { componentSchema } from '../award/award.ts';
import { candidateSchema } from '../award/candidate.ts';
import { dateTimeStamp, slug, text } from '../text.ts';

/** A learner asks a centre for a larger award because a pathway is complete. Id = hash of the learner's secret. */
export const awardRequestSchema = z.strictObject({
  id: text(100),
  centre: slug,
  pathway: z.strictObject({ id: slug, version: z.int().min(1), title: text(300) }),
  candidate: candidateSchema,
  components: z.array(componentSchema).min(1),
  /** How the rule came out when the centre's server evaluated it. */
  explanation: z.array(text(500)),
  submittedAt: dateTimeStamp,
});

export type AwardRequest = z.infer<typeof awardRequestSchema>;

/** Inserted once under the request's id: two officers cannot both decide. */
export const requestDecisionSchema = z.strictObject({
  id: text(100),
  decision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('granted'), award: text(200) }),
    z.strictObject({ kind: z.literal('declined'), reason: text(1000) }),
  ]),
  by: text(100),
  at: dateTimeStamp,
});

export type RequestDecision = z.infer<typeof requestDecisionSchema>;
