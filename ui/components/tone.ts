import {
  CircleCheck,
  CircleQuestionMark,
  CircleX,
  type IconNode,
  Info,
  TriangleAlert,
} from 'lucide';

/** What a colour means. A tone never stands alone: always icon and words. */
export type Tone = 'good' | 'caution' | 'bad' | 'unknown' | 'info';

export const toneIcons: { readonly [T in Tone]: IconNode } = {
  good: CircleCheck,
  caution: TriangleAlert,
  bad: CircleX,
  unknown: CircleQuestionMark,
  info: Info,
};
