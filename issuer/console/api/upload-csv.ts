import type { z } from 'zod';
import { parseWith } from '../../../schemas/parse.ts';
import { request } from '../../../ui/http.ts';
import { ownHeader } from './call.ts';
import { apiBase } from './paths.ts';

// 64 MB over a slow line takes minutes; the usual half minute would cut it off.
const timeout = 20 * 60_000;

/** Sends a file as CSV text, streamed by the browser from disk. Its media type is ours: browsers name CSV files in many ways. */
export function uploadCsv<S extends z.ZodType>(
  schema: S,
  path: string,
  file: File,
): Promise<z.infer<S>> {
  const body = new Blob([file], { type: 'text/csv' });
  return request((input) => parseWith(schema, input, 'The answer'), 'POST', `${apiBase}${path}`, {
    headers: ownHeader,
    body,
    timeout,
  });
}
