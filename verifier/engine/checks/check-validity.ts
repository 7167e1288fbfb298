import { CLOCK_SKEW_MS } from '../../../core/proofs/read-proof.ts';
import { parseDateTimeStamp } from '../../../core/time.ts';
import { validityOf } from '../validity-of.ts';
import { type Check, result } from './examined.ts';

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDateTimeStamp(text)?.getTime();
}

/** Is this moment within the stated period, give or take five minutes of clock difference (VCDM 2.0, 4.9)? */
export const checkValidity: Check<'validity'> = ({ document, form, now }) => {
  if (form.kind !== 'read') return result('unknown', 'validity-not-checked');
  const { from, until } = validityOf(document);
  const [start, end] = [instantOf(from), instantOf(until)];
  // A stated date that is no date must not pass as "no end".
  if ((from !== undefined && start === undefined) || (until !== undefined && end === undefined)) {
    return result('unknown', 'validity-not-checked');
  }
  if (end !== undefined && end + CLOCK_SKEW_MS < now.getTime()) {
    return result('fail', 'validity-expired', { detail: until });
  }
  if (start !== undefined && start - CLOCK_SKEW_MS > now.getTime()) {
    return result('fail', 'validity-not-yet', { detail: from });
  }
  return end === undefined
    ? result('pass', 'validity-no-end')
    : result('pass', 'validity-in-period', { detail: until });
};
