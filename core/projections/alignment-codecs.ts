import type { AlignmentCodec } from './alignment.ts';
import { assessmentAlignments } from './assessment-alignments.ts';
import { outcomeAlignments } from './outcome-alignments.ts';
import { qualityAlignments } from './quality-alignments.ts';
import { relationAlignments } from './relation-alignments.ts';
import { textAlignments } from './text-alignments.ts';
import { volumeAlignments } from './volume-alignments.ts';

/** All groups of fields that travel as alignments; a new group is one file and one row here. */
export const alignmentCodecs: readonly AlignmentCodec[] = [
  outcomeAlignments,
  volumeAlignments,
  assessmentAlignments,
  qualityAlignments,
  relationAlignments,
  textAlignments,
];
