import { AppError } from '../../core/errors.ts';
import { parseWith } from '../../schemas/parse.ts';
import { type Staff, staffSchema } from '../../schemas/staff/staff.ts';

/**
 * The member of staff whom the console's guard found for this request.
 *
 * @param response the answer in the making, whose `locals` carry the person
 * @throws AppError `sign-in-required`
 */
export function staffOf(response: { readonly locals: Record<string, unknown> }): Staff {
  const { staff } = response.locals;
  if (staff === undefined) throw new AppError('sign-in-required', 'Sign in to the console first.');
  return parseWith(staffSchema, staff, 'The session');
}
