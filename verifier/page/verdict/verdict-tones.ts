import { Check, CircleQuestionMark, Clock, type IconNode, Pause, X } from 'lucide';
import type { Verdict } from '../../../schemas/verdict/verdict.ts';
import type { Tone } from '../../../ui/components/tone.ts';

/** The look of every verdict. Only one of them is good; what is not known is never drawn as good. */
export const verdictTones: {
  readonly [V in Verdict]: { readonly tone: Tone; readonly icon: IconNode };
} = {
  'genuine-in-force': { tone: 'good', icon: Check },
  'genuine-expired': { tone: 'caution', icon: Clock },
  'genuine-not-yet-valid': { tone: 'caution', icon: Clock },
  'genuine-suspended': { tone: 'caution', icon: Pause },
  'genuine-revoked': { tone: 'bad', icon: X },
  'not-genuine': { tone: 'bad', icon: X },
  'cannot-say': { tone: 'unknown', icon: CircleQuestionMark },
};
