import type { Achievement } from './achievement.ts';

/**
 * True when being there is all that was asked: the class is participation, or attendance is the only method of
 * assessment. Such an award never carries outcomes as achieved, credits or a level (domain.md R-48).
 */
export function isAttendanceOnly(achievement: Pick<Achievement, 'class' | 'assessment'>): boolean {
  const methods = achievement.assessment?.methods ?? [];
  return (
    achievement.class === 'participation' ||
    (methods.length > 0 && methods.every((method) => method.kind === 'attendance'))
  );
}
