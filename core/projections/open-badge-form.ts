import { z } from 'zod';

const text = z.string();
const maybe = text.optional();

const alignmentForm = z.looseObject({
  targetName: text,
  targetUrl: text,
  targetCode: maybe,
  targetDescription: maybe,
  targetFramework: maybe,
  targetType: text,
});

const achievementForm = z.looseObject({
  id: text,
  name: text,
  description: text,
  criteria: z.looseObject({ narrative: maybe }),
  humanCode: text,
  version: text,
  inLanguage: text,
  creditsAvailable: z.number().optional(),
  tag: z.array(text).optional(),
  alignment: z.array(alignmentForm),
  resultDescription: z
    .array(z.looseObject({ name: text, allowedValue: z.array(text) }))
    .length(1)
    .optional(),
});

const subjectForm = z.looseObject({
  identifier: z.array(
    z.looseObject({ identityType: text, hashed: z.boolean(), identityHash: text }),
  ),
  activityStartDate: maybe,
  activityEndDate: maybe,
  creditsEarned: z.number().optional(),
  licenseNumber: maybe,
  result: z
    .array(z.looseObject({ value: text }))
    .length(1)
    .optional(),
  achievement: achievementForm,
});

/**
 * The JSON form in which `toOpenBadge` writes. RDF signatures do not tell a value from a list of one, nor a list from a
 * list in a list, so that a signed fact could be moved out of a lenient reader's sight: the form must be exact.
 */
export const openBadgeForm = z.looseObject({
  id: text,
  name: text,
  issuer: z.looseObject({
    id: text,
    name: text,
    url: maybe,
    description: maybe,
    address: z.looseObject({ addressCountryCode: text, addressRegion: maybe }),
  }),
  awardedDate: text,
  validUntil: maybe,
  credentialSubject: subjectForm,
  evidence: z
    .array(
      z.looseObject({
        id: maybe,
        name: text,
        description: maybe,
        narrative: maybe,
        genre: maybe,
      }),
    )
    .optional(),
  credentialStatus: z.looseObject({ statusPurpose: text }),
});

export type OpenBadgeForm = z.infer<typeof openBadgeForm>;
