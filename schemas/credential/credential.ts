import { z } from 'zod';
import { dateTimeStamp, uri } from '../text.ts';

/** A JSON object of unknown members. */
export type JsonObject = { readonly [member: string]: unknown };

const oneOrMany = <S extends z.ZodType>(schema: S) => z.union([schema, z.array(schema).min(1)]);

const typed = z.looseObject({ type: oneOrMany(z.string()), id: uri.optional() });

/**
 * The form of a W3C credential, 1.1 or 2.0, that this product can judge (VCDM 2.0, 4). Everything else in it is kept as
 * it is. What the members mean is decided by the checks, not here.
 */
export const credentialSchema = z.looseObject({
  '@context': z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).min(1),
  id: uri.optional(),
  type: oneOrMany(z.string()).refine(
    (type) => (Array.isArray(type) ? type : [type]).includes('VerifiableCredential'),
    'must include VerifiableCredential',
  ),
  issuer: z.union([uri, z.looseObject({ id: uri })]),
  credentialSubject: oneOrMany(
    z
      .looseObject({ id: z.string().optional() })
      .refine((s) => Object.keys(s).length > 0, 'must make a claim'),
  ),
  validFrom: dateTimeStamp.optional(),
  validUntil: dateTimeStamp.optional(),
  issuanceDate: dateTimeStamp.optional(),
  expirationDate: dateTimeStamp.optional(),
  credentialStatus: oneOrMany(typed).optional(),
  credentialSchema: oneOrMany(z.looseObject({ id: uri, type: oneOrMany(z.string()) })).optional(),
  evidence: oneOrMany(typed).optional(),
  termsOfUse: oneOrMany(typed).optional(),
  refreshService: oneOrMany(typed).optional(),
  proof: oneOrMany(z.looseObject({ type: z.string() })).optional(),
});

export type Credential = z.infer<typeof credentialSchema>;

export const presentationSchema = z.looseObject({
  '@context': z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).min(1),
  type: oneOrMany(z.string()).refine(
    (type) => (Array.isArray(type) ? type : [type]).includes('VerifiablePresentation'),
    'must include VerifiablePresentation',
  ),
  holder: z.union([uri, z.looseObject({ id: uri })]).optional(),
  verifiableCredential: oneOrMany(z.looseObject({})).optional(),
  proof: oneOrMany(z.looseObject({ type: z.string() })).optional(),
});

export type Presentation = z.infer<typeof presentationSchema>;

/** The exact signed text as it was handed out, kept beside the award. */
export const issuedCredentialSchema = z.strictObject({
  /** `<award id>` for the copy without a wallet, `<award id>#<holder DID>` for a wallet's copy. */
  id: z.string().max(1000),
  award: uri,
  centre: z.string(),
  signedAt: dateTimeStamp,
  holder: uri.optional(),
  json: z.string(),
});

export type IssuedCredential = z.infer<typeof issuedCredentialSchema>;
