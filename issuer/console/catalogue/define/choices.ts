import type { WordKey } from '../../state/words.ts';
import type { Choice } from './definition-types.ts';

/** Says nothing about this element. */
export const none: Choice = { value: '', label: 'define.none' };

/** The values of an enumeration with their words. */
export function choices<V extends string>(
  values: readonly V[],
  label: (value: V) => WordKey,
): readonly Choice[] {
  return values.map((value) => ({ value, label: label(value) }));
}
