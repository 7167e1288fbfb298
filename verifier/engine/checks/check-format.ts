import { type Check, result } from './examined.ts';

/** Is it a W3C credential in a form this program reads (VCDM 2.0, 4; VCDM 1.1)? */
export const checkFormat: Check<'format'> = ({ form }) => {
  if (form.kind === 'read') return result('pass', 'format-ok');
  // What cannot be read is not thereby false.
  return result(form.code === 'format-malformed' ? 'fail' : 'unknown', form.code, {
    detail: form.detail,
  });
};
