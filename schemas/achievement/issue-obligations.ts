import type { Problem } from '../../core/errors.ts';
import type { Achievement } from './achievement.ts';
import { isAttendanceOnly } from './is-attendance-only.ts';

/** Outcomes and the way they were assessed are owed by everything but a certificate of attendance. */
function missingProof(achievement: Achievement): readonly Problem[] {
  const problems: Problem[] = [];
  if (achievement.outcomes.length === 0) {
    problems.push({
      pointer: '/outcomes',
      detail: 'state at least one learning outcome, or make it a certificate of attendance',
    });
  }
  if (achievement.assessment === undefined || achievement.assessment.methods.length === 0) {
    problems.push({
      pointer: '/assessment/methods',
      detail: 'state how the outcomes are assessed, or make it a certificate of attendance',
    });
  }
  return problems;
}

/** Attendance proves that someone was there and nothing else (domain.md 004:859). */
function attendanceClaims(achievement: Achievement): readonly Problem[] {
  const detail = 'remove it: attendance alone proves no outcome, credit or level';
  return [
    ...(achievement.outcomes.length > 0 ? [{ pointer: '/outcomes', detail }] : []),
    ...(achievement.credits === undefined ? [] : [{ pointer: '/credits', detail }]),
    ...(achievement.level === undefined ? [] : [{ pointer: '/level', detail }]),
  ];
}

function missingRelation(achievement: Achievement): readonly Problem[] {
  const parts = achievement.relations.flatMap((relation, index) =>
    relation.kind === 'part-of' && relation.part === undefined
      ? [
          {
            pointer: `/relations/${index}/part`,
            detail: 'say which part of the larger qualification it is',
          },
        ]
      : [],
  );
  const needsWhole = achievement.class === 'partial-qualification';
  return needsWhole && !achievement.relations.some((relation) => relation.kind === 'part-of')
    ? [...parts, { pointer: '/relations', detail: 'name the qualification that it is a part of' }]
    : parts;
}

function repeatedOutcomes(achievement: Achievement): readonly Problem[] {
  const ids = achievement.outcomes.map((outcome) => outcome.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ pointer: `/outcomes/${index}/id`, detail: `the outcome id ${id} stands twice` }],
  );
}

/**
 * What an achievement still lacks before it may be awarded (domain.md 3.3 and rules ); empty when it may.
 * A level, credits and hours are not owed: many real awards state none.
 */
export function missingToIssue(achievement: Achievement): readonly Problem[] {
  return [
    ...(isAttendanceOnly(achievement) ? attendanceClaims(achievement) : missingProof(achievement)),
    ...missingRelation(achievement),
    ...repeatedOutcomes(achievement),
  ];
}
