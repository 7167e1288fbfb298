import type { z } from 'zod';
import { AppError, type Problem } from '../core/errors.ts';
import { issueWords } from './issue-words.ts';

function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/**
 * Turns untrusted input into a typed value, or says what is wrong with it and where.
 *
 * @param schema the noun's zod schema
 * @param input anything
 * @param what how the input is called in the message, e.g. "The achievement"
 * @throws AppError `invalid-input` with one problem (RFC 6901 pointer) per fault, at most 50
 */
export function parseWith<S extends z.ZodType>(
  schema: S,
  input: unknown,
  what = 'The input',
): z.infer<S> {
  const result = schema.safeParse(input, { error: issueWords });
  if (result.success) return result.data;
  const problems: Problem[] = result.error.issues
    .slice(0, 50)
    .map((issue) => ({ pointer: toPointer(issue.path), detail: issue.message }));
  const first = problems[0];
  const where = first === undefined || first.pointer === '' ? '' : ` at ${first.pointer}`;
  throw new AppError(
    'invalid-input',
    `${what} cannot be used${where}: ${first?.detail ?? 'it has an unexpected form'}.`,
    { cause: result.error, problems },
  );
}
