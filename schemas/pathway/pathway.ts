import { z } from 'zod';
import { localDate, slug, text, uri, webAddress } from '../text.ts';

/** Which credentials a rule counts: by achievement address (without version), class or issuer. */
const matchSchema = z.strictObject({
  /** Addresses of achievements, `…/achievements/<id>`, any version. */
  achievements: z.array(webAddress).max(200).optional(),
  classes: z.array(text(60)).max(20).optional(),
  /** Absent: only the pathway's own awarding body (domain.md R-45). */
  issuers: z.array(uri).max(200).optional(),
});

const setStepSchema = z.strictObject({
  kind: z.literal('set'),
  id: slug,
  title: text(300),
  match: matchSchema,
  /** How many different matching achievements are needed. */
  count: z.int().min(1).max(200),
});

const volumeStepSchema = z.strictObject({
  kind: z.literal('volume'),
  id: slug,
  title: text(300),
  match: matchSchema,
  unit: z.enum(['hours', 'credits']),
  amount: z.number().positive(),
  /** Hours that one credit stands for in this pathway, e.g. 10 (domain.md R-08); converts between the two. */
  hoursPerCredit: z.number().positive().optional(),
});

const assessmentStepSchema = z.strictObject({
  /** Something the centre must still assess itself (domain.md R-41). */
  kind: z.literal('assessment'),
  id: slug,
  title: text(300),
});

/** How smaller credentials add up to a larger award. Rules are data, evaluated by one pure function. */
export const pathwaySchema = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: text(300),
  description: text(2000),
  /** Slug of the centre that grants the target. */
  centre: slug,
  issuer: uri,
  target: z.strictObject({ achievement: webAddress, title: text(300) }),
  outcome: z.enum([
    'into-full-qualification',
    'into-larger-credential',
    'part-of-programme',
    'prior-learning',
    'portfolio-only',
  ]),
  steps: z
    .array(z.discriminatedUnion('kind', [setStepSchema, volumeStepSchema, assessmentStepSchema]))
    .min(1)
    .max(50),
  /** Only components awarded on or after this day count. */
  notBefore: localDate.optional(),
  /** True: a component must carry accreditation (domain.md R-02). */
  requiresAccreditation: z.boolean().default(false),
  /** Reference of the rule, e.g. "R-12". */
  source: text(300).optional(),
});

export type Pathway = z.infer<typeof pathwaySchema>;
export type PathwayStep = Pathway['steps'][number];
export type PathwayMatch = z.infer<typeof matchSchema>;
