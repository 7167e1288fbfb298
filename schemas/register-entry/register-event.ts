import { z } from 'zod';
import { dateTimeStamp, did, localDate, slug, text } from '../text.ts';
import { centreSchema } from './centre.ts';

/**
 * One fact in the append-only register. `effectiveFrom`/`effectiveTo` say when it holds in the world (whole days,
 * both included), `recordedAt` when the register learnt it; `previousHash` chains the events (architecture.md 4.3).
 */
const eventBase = {
  seq: z.int().min(0),
  recordedAt: dateTimeStamp,
  previousHash: z.string().max(100),
  hash: z.string().max(100),
  centreDid: did,
  effectiveFrom: localDate,
  effectiveTo: localDate.optional(),
  reason: text(1000).optional(),
};

export const registerEventSchema = z.discriminatedUnion('type', [
  /** The centre is included in the register, or its public facts are corrected. */
  z.strictObject({ ...eventBase, type: z.literal('centre-included'), centre: centreSchema }),
  /** The centre may award these achievements (all versions) from–to. */
  z.strictObject({
    ...eventBase,
    type: z.literal('scope-granted'),
    achievements: z.array(slug).min(1),
  }),
  /** The right ends on `effectiveFrom`: that day is the first without it. */
  z.strictObject({
    ...eventBase,
    type: z.literal('scope-withdrawn'),
    achievements: z.array(slug).min(1),
  }),
  z.strictObject({ ...eventBase, type: z.literal('centre-suspended') }),
  z.strictObject({ ...eventBase, type: z.literal('centre-reinstated') }),
  /** Excluded: the listing goes, the dated history stays, else old credentials could not be judged (domain.md, A5). */
  z.strictObject({ ...eventBase, type: z.literal('centre-excluded') }),
]);

export type RegisterEvent = z.infer<typeof registerEventSchema>;

/** What an operator writes; the register adds seq, recordedAt and the chain. */
export type RegisterEntryDraft = RegisterEvent extends infer E
  ? E extends RegisterEvent
    ? Omit<E, 'seq' | 'recordedAt' | 'previousHash' | 'hash'>
    : never
  : never;

/** The payload of the signed register: a compact JWS (ES256) by the operator's own identity. */
export const registerSnapshotSchema = z.strictObject({
  iss: did,
  name: text(300),
  iat: z.int(),
  /** After this moment the copy is stale and proves nothing about today. */
  exp: z.int(),
  events: z.array(registerEventSchema),
});

export type RegisterSnapshot = z.infer<typeof registerSnapshotSchema>;
