import { z } from 'zod';

/** What a face's own server answers about public documents (core/http/public-documents-routes.ts). */
export const fetchedSchema = z.looseObject({ json: z.unknown(), fetchedAt: z.string() });

export const didAnswerSchema = z.union([
  z.object({ document: z.looseObject({}) }),
  z.object({
    failed: z.enum(['not-found', 'unreachable', 'malformed', 'unsupported-method', 'invalid-did']),
    detail: z.string(),
  }),
]);

export const registerAnswerSchema = z.looseObject({
  jws: z.string(),
  fetchedAt: z.string(),
  operator: z.string(),
});
