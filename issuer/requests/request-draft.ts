import { z } from 'zod';
import { email, slug, text } from '../../schemas/text.ts';

const proofSchema = z.looseObject({ challenge: z.string().max(2000) });

/** What a learner's wallet posts to ask for a larger award. */
export const requestDraftSchema = z.strictObject({
  presentation: z.looseObject({
    proof: z.union([
      proofSchema.transform((proof) => [proof]),
      z.array(proofSchema).min(1).max(200),
    ]),
  }),
  pathway: z.strictObject({ id: slug, version: z.int().min(1) }),
  contact: z.strictObject({ name: text(300), email: email.optional() }),
});
export type RequestDraft = z.infer<typeof requestDraftSchema>;
