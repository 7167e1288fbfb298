import { z } from 'zod';
import { valuesOf } from '../documents/json-object.ts';
import { issuerOf } from '../proofs/issuer-of.ts';
import { parseDateTimeStamp } from '../time.ts';

const oneOrMore = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => valuesOf(value));

const dateTime = z.string().transform((text, context) => {
  const instant = parseDateTimeStamp(text);
  if (instant === undefined) context.addIssue('it is not a date and time with offset');
  return instant ?? z.NEVER;
});

const listSchema = z.object({
  id: z.string().optional(),
  type: oneOrMore.refine((types) => types.includes('BitstringStatusListCredential')),
  validFrom: dateTime.optional(),
  validUntil: dateTime.optional(),
  // Version 1 of the data model called them so.
  issuanceDate: dateTime.optional(),
  expirationDate: dateTime.optional(),
  credentialSubject: z.object({
    type: oneOrMore.refine((types) => types.includes('BitstringStatusList')),
    statusPurpose: oneOrMore,
    encodedList: z.string(),
  }),
});

/** A status list credential as far as a verdict needs it. */
export type StatusList = {
  readonly id: string | undefined;
  readonly issuer: string;
  readonly purposes: readonly unknown[];
  readonly encodedList: string;
  readonly validFrom: Date | undefined;
  readonly validUntil: Date | undefined;
};

/** Reads a `BitstringStatusListCredential` (Bitstring Status List 1.0, 2.2), or answers undefined. */
export function parseStatusList(input: unknown): StatusList | undefined {
  const result = listSchema.safeParse(input);
  const issuer = issuerOf(input);
  if (!result.success || issuer === undefined) return undefined;
  const list = result.data;
  return {
    id: list.id,
    issuer,
    purposes: list.credentialSubject.statusPurpose,
    encodedList: list.credentialSubject.encodedList,
    validFrom: list.validFrom ?? list.issuanceDate,
    validUntil: list.validUntil ?? list.expirationDate,
  };
}
