import type { Tone } from '../../../ui/components/tone.ts';
import type { CentreStanding } from './centre-standing.ts';

/** The colour of a centre's standing. */
export const standingTones: { readonly [S in CentreStanding]: Tone } = {
  in: 'good',
  suspended: 'caution',
  excluded: 'bad',
  not: 'unknown',
};
