import { type Check, result } from './examined.ts';

/** Is it a W3C credential in a form this program reads (VCDM 2.0, 4; VCDM 1.1)? */
export const checkFormat: Check<'format'> = ({ form }) =>
  form.kind === 'read'
    ? result('pass', 'format-ok')
    : result('fail', 'format-malformed', { detail: form.detail });
