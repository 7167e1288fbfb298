import type { Achievement, LearningOutcome } from '../../schemas/achievement/achievement.ts';
import {
  type Alignment,
  type AlignmentCodec,
  alignment,
  compact,
  fragmentOf,
  type PartAddress,
} from './alignment.ts';
import { readNotes, writeNotes } from './notes.ts';
import { ESCO_SKILL } from './open-badge-terms.ts';

const OUTCOME = 'ext:LearningOutcome';
const ESCO = 'ext:ESCOSkill';
const OTHER = 'ext:OutcomeStandard';
const STANDARD = 'ext:Standard';

type Pointer = Achievement['standards'][number];

function writeOutcome(outcome: LearningOutcome, at: PartAddress): readonly Alignment[] {
  return [
    alignment(OUTCOME, {
      name: outcome.text,
      url: at(outcome.id),
      description: writeNotes({ strand: outcome.strand, complexity: outcome.complexity }),
    }),
    ...outcome.alignments.map((pointer) =>
      writePointer(pointer, pointer.url.startsWith(ESCO_SKILL) ? ESCO : OTHER, outcome.id),
    ),
  ];
}

function writePointer(pointer: Pointer, type: string, outcome: string | undefined): Alignment {
  return alignment(type, {
    name: pointer.name,
    url: pointer.url,
    code: pointer.code,
    description: writeNotes({ outcome, version: pointer.version }),
    framework: pointer.framework,
  });
}

function readPointer(found: Alignment) {
  const notes = readNotes(found.targetDescription, ['outcome', 'version']);
  return {
    outcome: notes.outcome,
    pointer: compact({
      framework: found.targetFramework,
      name: found.targetName,
      url: found.targetUrl,
      code: found.targetCode,
      version: notes.version,
    }),
  };
}

/**
 * Learning outcomes, one alignment each, and what they are aligned with. The link between the two is the outcome's id,
 * never the position: a signature over RDF does not protect the order of a list.
 */
export const outcomeAlignments: AlignmentCodec = {
  once: [],
  write: (achievement, at) => [
    ...achievement.outcomes.flatMap((outcome) => writeOutcome(outcome, at)),
    ...achievement.standards.map((pointer) => writePointer(pointer, STANDARD, undefined)),
  ],
  read: (found) => {
    const pointers = found(ESCO, OTHER).map(readPointer);
    return {
      outcomes: found(OUTCOME).map((item) => {
        const id = fragmentOf(item.targetUrl);
        return compact({
          id,
          text: item.targetName,
          ...readNotes(item.targetDescription, ['strand', 'complexity']),
          alignments: pointers.filter((p) => p.outcome === id).map((p) => p.pointer),
        });
      }),
      standards: found(STANDARD).map((item) => readPointer(item).pointer),
    };
  },
};
