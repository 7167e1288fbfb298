import type { z } from 'zod';
import type { ConsoleKey } from '../../../../ui/messages/en/console.ts';
import type { FieldDefinition } from './definition-types.ts';

/** JSON pointers (RFC 6901) of everything that the schema did not accept. */
export type FormErrors = readonly string[];

/** The pointers of a refusal. */
export function formErrors(error: z.ZodError): FormErrors {
  return error.issues.map(({ path }) => path.map((part) => `/${String(part)}`).join(''));
}

/** What to say at a field, or undefined when it is in order. */
export function fieldError(
  field: FieldDefinition,
  place: string,
  value: string,
  errors: FormErrors,
): ConsoleKey | undefined {
  const pointer = `${place}${field.pointer}`;
  const isList = field.control === 'lines';
  const hit = errors.some(
    (error) =>
      error === pointer ||
      (isList && error.startsWith(`${pointer}/`)) ||
      (field.name === 'target' && error === `${pointer}/title`),
  );
  if (!hit) return undefined;
  if (value.trim() === '') return 'define.required';
  if (field.control === 'number') return 'define.wrongNumber';
  return field.control === 'url' ? 'define.wrongUrl' : 'define.wrong';
}
