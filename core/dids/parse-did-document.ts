import { z } from 'zod';
import { parsePublicJwk } from '../keys/parse-public-jwk.ts';
import type { DidDocument, VerificationMethod } from './did-document.ts';

const text = z.string().min(1).max(2048);

const methodSchema = z.object({
  id: text,
  type: text,
  controller: text,
  publicKeyMultibase: text.optional(),
  publicKeyJwk: z.unknown().optional(),
  expires: text.optional(),
  revoked: text.optional(),
});

const relationshipSchema = z
  .union([
    z.array(z.union([text, methodSchema])).max(100),
    text.transform((id) => [id]),
    methodSchema.transform((method) => [method]),
  ])
  .default([]);

const documentSchema = z.object({
  id: text.startsWith('did:'),
  alsoKnownAs: z.array(text).max(100).optional(),
  verificationMethod: z.array(methodSchema).max(100).default([]),
  assertionMethod: relationshipSchema,
  authentication: relationshipSchema,
});

type RawMethod = z.infer<typeof methodSchema>;

function toMethod(raw: RawMethod, absolute: (id: string) => string): VerificationMethod {
  const jwk = parsePublicJwk(raw.publicKeyJwk);
  return {
    id: absolute(raw.id),
    type: raw.type,
    controller: raw.controller,
    ...(raw.publicKeyMultibase === undefined ? {} : { publicKeyMultibase: raw.publicKeyMultibase }),
    ...(jwk === undefined ? {} : { publicKeyJwk: jwk }),
    ...(raw.expires === undefined ? {} : { expires: raw.expires }),
    ...(raw.revoked === undefined ? {} : { revoked: raw.revoked }),
  };
}

/** Reads a DID document as JSON (DID 1.0, 5; CID 1.0, 2), or answers undefined if it is not one. */
export function parseDidDocument(input: unknown): DidDocument | undefined {
  const result = documentSchema.safeParse(input);
  if (!result.success) return undefined;
  const raw = result.data;
  const absolute = (id: string): string => (id.startsWith('#') ? `${raw.id}${id}` : id);
  const methods = raw.verificationMethod.map((method) => toMethod(method, absolute));
  const idsOf = (relationship: readonly (string | RawMethod)[]): readonly string[] =>
    relationship.map((entry) => {
      if (typeof entry === 'string') return absolute(entry);
      const method = toMethod(entry, absolute);
      if (!methods.some((known) => known.id === method.id)) methods.push(method);
      return method.id;
    });
  const assertionMethod = idsOf(raw.assertionMethod);
  const authentication = idsOf(raw.authentication);
  return {
    id: raw.id,
    ...(raw.alsoKnownAs === undefined ? {} : { alsoKnownAs: raw.alsoKnownAs }),
    verificationMethod: methods,
    assertionMethod,
    authentication,
  };
}
