import { z } from 'zod';
import { countryCode, languageTag, slug, text, uri, webAddress } from '../text.ts';

/** What kind of award it is; the local term of a country stands beside it (domain.md 1.5, rows 5 and 6). */
export const achievementClasses = [
  'qualification',
  'partial-qualification',
  'supplementary-qualification',
  'special-purpose-award',
  'micro-credential',
  'module',
  'badge',
  'vendor-certificate',
  'competence-certificate',
  'licence',
  'participation',
] as const;

export const strands = ['knowledge', 'skills', 'competence'] as const;

export const assessmentKinds = [
  'task',
  'written-test',
  'standardised-exam',
  'practical-exam',
  'course-points',
  'portfolio',
  'observation',
  'interview',
  'commission',
  'prior-learning-review',
  'self-assessment',
  'attendance',
] as const;

export const assessorKinds = ['internal', 'independent', 'external-body', 'self'] as const;
export const participationForms = ['on-site', 'online', 'blended', 'not-applicable'] as const;
export const supervisionKinds = [
  'unsupervised',
  'supervised-without-id',
  'supervised-online-with-id',
  'supervised-on-site-with-id',
  'not-applicable',
] as const;
export const routes = ['course', 'assessment-only', 'recognition-of-prior-learning'] as const;
export const relationKinds = [
  'part-of',
  'counts-towards',
  'gives-access-to',
  'stand-alone',
] as const;
export const qualifiers = ['exactly', 'about', 'at-least', 'at-most'] as const;

/** A pointer into a framework or catalogue: an ESCO skill, a competence standard, an occupational standard. */
export const alignmentSchema = z.strictObject({
  framework: text(200),
  name: text(300),
  url: webAddress,
  code: text(100).optional(),
  version: text(100).optional(),
});

export const outcomeSchema = z.strictObject({
  /** Stable within the achievement, e.g. `lo-1`. */
  id: slug,
  text: text(1000),
  strand: z.enum(strands).optional(),
  /** How demanding it is, in the framework's own words (domain.md 3.1, 004:759). */
  complexity: text(300).optional(),
  alignments: z.array(alignmentSchema).max(20).default([]),
});

export const levelSchema = z
  .strictObject({
    eqf: z.int().min(1).max(8).optional(),
    national: z
      .strictObject({ framework: text(200), level: text(100), url: webAddress.optional() })
      .optional(),
    /** A scheme's own level that is neither EQF nor national, such as a maker's level III. */
    own: z.strictObject({ scheme: text(200), level: text(100) }).optional(),
    /** The register entry that proves the level; without it the level is "stated by the issuer". */
    registerUrl: webAddress.optional(),
  })
  .refine((level) => Object.values(level).some((v) => v !== undefined), 'must state a level');

export const relationSchema = z
  .strictObject({
    kind: z.enum(relationKinds),
    /** The larger qualification or programme; absent only for stand-alone. */
    target: z.strictObject({ title: text(300), id: uri.optional() }).optional(),
    /** Which part of the target this is (ETUC, 004:926). */
    part: text(500).optional(),
  })
  .refine((r) => (r.kind === 'stand-alone') === (r.target === undefined), {
    message: 'names a target exactly when it is not stand-alone',
    path: ['target'],
  });

export const validitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-expiry') }),
  z.strictObject({ kind: z.literal('months'), months: z.int().min(1).max(1200) }),
]);

export const qualityAssuranceSchema = z.strictObject({
  kind: z.enum(['internal', 'external', 'internal-and-external', 'none-stated']),
  body: z.strictObject({ name: text(300), url: webAddress.optional() }).optional(),
  accreditation: z
    .strictObject({ id: text(200), body: text(300), url: webAddress.optional() })
    .optional(),
  /** Entries in national registers: RS/RNCP, IQS, NSK … (domain.md 2.2). */
  registeredIn: z
    .array(z.strictObject({ register: text(200), code: text(200), url: webAddress.optional() }))
    .max(10)
    .default([]),
});

export const assessmentSchema = z.strictObject({
  methods: z
    .array(z.strictObject({ kind: z.enum(assessmentKinds), description: text(1000).optional() }))
    .max(20),
  assessor: z.enum(assessorKinds),
  supervision: z.enum(supervisionKinds),
  /** What has to be shown to pass. */
  criteria: text(4000),
});

/**
 * The definition of what can be awarded: every element of domain.md 3.3.
 * Numbers, levels and credits that a source does not state are absent, never guessed.
 */
export const achievementSchema = z.strictObject({
  id: slug,
  version: z.int().min(1),
  language: languageTag,
  title: text(300),
  /** The national term, e.g. keuzedeel. */
  localTerm: text(200).optional(),
  description: text(4000),
  class: z.enum(achievementClasses),
  issuerCountry: countryCode,
  issuerRegion: text(200).optional(),
  sectors: z.array(text(200)).max(30).default([]),
  outcomes: z.array(outcomeSchema).max(100).default([]),
  level: levelSchema.optional(),
  credits: z
    .strictObject({ amount: z.number().positive().max(1000), system: text(100) })
    .optional(),
  workload: z
    .strictObject({ hours: z.number().positive().max(20000), qualifier: z.enum(qualifiers) })
    .optional(),
  /** Calendar length, in words of the source, e.g. "12 weeks full time". */
  duration: text(300).optional(),
  assessment: assessmentSchema.optional(),
  qualityAssurance: qualityAssuranceSchema,
  relations: z.array(relationSchema).min(1).max(30),
  prerequisites: z.array(text(500)).max(30).default([]),
  validity: validitySchema,
  route: z.enum(routes),
  participation: z.enum(participationForms),
  standards: z.array(alignmentSchema).max(30).default([]),
  provider: z.strictObject({ name: text(300), url: webAddress.optional() }).optional(),
  contributors: z.array(text(300)).max(30).default([]),
  content: text(8000).optional(),
  learningResources: text(4000).optional(),
  purpose: text(2000).optional(),
  needEvidence: text(2000).optional(),
  grading: z.strictObject({ name: text(200), values: z.array(text(50)).min(1).max(50) }).optional(),
  /** Signed into every credential; cannot change later (architecture.md 4.16). */
  statusPurpose: z.enum(['revocation', 'suspension']).default('revocation'),
  /** JSON pointers of texts that are invented for the sample catalogue. */
  fictional: z.array(z.string().max(200)).max(200).default([]),
  /** Where the facts come from. */
  source: text(300).optional(),
});

export type Achievement = z.infer<typeof achievementSchema>;
export type LearningOutcome = z.infer<typeof outcomeSchema>;
export type AchievementRelation = z.infer<typeof relationSchema>;
export type AchievementClass = (typeof achievementClasses)[number];
