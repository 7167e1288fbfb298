import type { z } from 'zod';
import { parseWith } from '../../../schemas/parse.ts';
import { type Method, request } from '../../../ui/http.ts';
import { apiBase } from './paths.ts';

/** The server refuses a state-changing call without this header: a foreign page cannot set it (HTTP, console). */
export const ownHeader = { 'x-skillseal': 'console' } as const;

/**
 * Calls the console's server and parses its answer.
 *
 * @param path under /console/api, beginning with a slash
 * @param timeout milliseconds after which it counts as unreachable; half a minute when not given
 * @throws HttpProblem, Unreachable or UnreadableAnswer (ui/http-errors.ts)
 */
export function call<S extends z.ZodType>(
  schema: S,
  method: Method,
  path: string,
  body?: unknown,
  timeout?: number,
): Promise<z.infer<S>> {
  return request((input) => parseWith(schema, input, 'The answer'), method, `${apiBase}${path}`, {
    headers: ownHeader,
    ...(body === undefined ? {} : { body }),
    ...(timeout === undefined ? {} : { timeout }),
  });
}
