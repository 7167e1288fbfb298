import { z } from 'zod';
import { dateTimeStamp, localDate, slug, text, uri } from '../text.ts';
import { componentSchema, evidenceSchema } from './award.ts';
import { candidateSchema } from './candidate.ts';

/** What a centre keeps of one award: the facts by reference, the person's data, the status entry, how it came about. */
export const awardRecordSchema = z.strictObject({
  /** The credential id, `urn:uuid:…`; the same for every signed copy. */
  id: uri,
  centre: slug,
  achievement: z.strictObject({ id: slug, version: z.int().min(1) }),
  candidate: candidateSchema,
  awardDate: localDate,
  validUntil: dateTimeStamp.optional(),
  grade: text(50).optional(),
  creditsEarned: z.number().positive().optional(),
  place: text(300).optional(),
  blankSerial: text(100).optional(),
  evidence: z.array(evidenceSchema).default([]),
  components: z.array(componentSchema).default([]),
  /** Idempotency: centre + achievement + candidate + award date, and which claim of that key this award holds. */
  key: text(100),
  keyTurn: z.int().min(0),
  status: z.strictObject({ list: text(200), index: z.int().min(0) }),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('batch'), batch: text(100), row: z.int().min(1) }),
    z.strictObject({ kind: z.literal('request'), request: text(100) }),
  ]),
  releasedAt: dateTimeStamp,
  releasedBy: text(100),
  /** `none`: paper only; `unclaimed`: offered; `claimed`: in a wallet. */
  delivery: z.enum(['none', 'unclaimed', 'claimed']),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('in-force') }),
    z.strictObject({
      kind: z.literal('revoked'),
      at: dateTimeStamp,
      by: text(100),
      reason: text(1000),
    }),
    z.strictObject({
      kind: z.literal('suspended'),
      at: dateTimeStamp,
      by: text(100),
      reason: text(1000),
    }),
  ]),
});

export type AwardRecord = z.infer<typeof awardRecordSchema>;
