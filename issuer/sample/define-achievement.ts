import type { z } from 'zod';
import {
  type Achievement,
  achievementSchema,
  type strands,
} from '../../schemas/achievement/achievement.ts';
import { parseWith } from '../../schemas/parse.ts';

type Input = z.input<typeof achievementSchema>;
type OutcomeInput = NonNullable<Input['outcomes']>[number];

/** Texts that a source hardly ever gives: invented here unless an entry says that its source states them. */
const usuallyInvented = [
  'description',
  'outcomes',
  'assessment',
  'qualityAssurance',
  'participation',
  'route',
  'validity',
] as const;
type UsuallyInvented = (typeof usuallyInvented)[number];

export type SampleDraft = Omit<
  Input,
  'version' | 'outcomes' | 'fictional' | 'language' | 'qualityAssurance' | 'validity'
> & {
  readonly language?: string;
  readonly outcomes: readonly Omit<OutcomeInput, 'id'>[];
  readonly qualityAssurance?: Input['qualityAssurance'];
  readonly validity?: Input['validity'];
  /** Of the usually invented fields, those that the source does state. */
  readonly stated?: readonly (UsuallyInvented | 'relations')[];
  /** JSON pointers of further texts that are invented, such as `/title`. */
  readonly invented?: readonly string[];
};

/** A learning outcome of the catalogue: strand, what the person can do, and how demanding it is. */
export function outcome(
  strand: (typeof strands)[number],
  text: string,
  complexity?: string,
): Omit<OutcomeInput, 'id'> {
  return complexity === undefined ? { strand, text } : { strand, text, complexity };
}

/**
 * Completes an entry of the sample catalogue: numbers its outcomes and lists what is invented. Numbers, levels and
 * credits are never completed: they are the source's or absent.
 *
 * @throws AppError `invalid-input` for an entry that is no achievement
 */
export function defineAchievement(draft: SampleDraft): Achievement {
  const { stated = [], invented = [], outcomes, ...fields } = draft;
  const entry = {
    version: 1,
    language: 'en',
    qualityAssurance: { kind: 'internal' },
    validity: { kind: 'no-expiry' },
    ...fields,
    outcomes: outcomes.map((item, index) => ({ id: `lo-${index + 1}`, ...item })),
  };
  const present = usuallyInvented.filter(
    (field) =>
      !stated.includes(field) &&
      entry[field] !== undefined &&
      !(field === 'outcomes' && outcomes.length === 0),
  );
  // Sources seldom say that an award stands alone; where nothing is said it is our reading.
  const assumed =
    !stated.includes('relations') && draft.relations.every(({ kind }) => kind === 'stand-alone');
  const fictional = [
    ...present.map((field) => `/${field}`),
    ...(assumed ? ['/relations'] : []),
    ...invented,
  ];
  return parseWith(achievementSchema, { ...entry, fictional }, `The sample ${draft.id}`);
}
