import type { Achievement } from '../../schemas/achievement/achievement.ts';
import { isAttendanceOnly } from '../../schemas/achievement/is-attendance-only.ts';
import type { Award } from '../../schemas/award/award.ts';
import { AppError } from '../errors.ts';

/**
 * Stops an award that must not be signed (domain.md R-48; architecture.md 4.16).
 *
 * @throws AppError `credential-not-conformant`
 */
export function assertConformant(award: Award, purpose: Achievement['statusPurpose']): void {
  const { achievement } = award;
  const claims =
    achievement.outcomes.length > 0 ||
    [achievement.credits, achievement.level, award.creditsEarned].some((v) => v !== undefined);
  if (isAttendanceOnly(achievement) && claims) {
    throw new AppError(
      'credential-not-conformant',
      `"${achievement.title}" only proves attendance, so it cannot carry learning outcomes, credits or a level. Remove them or state how they were assessed.`,
    );
  }
  if (purpose !== achievement.statusPurpose) {
    throw new AppError(
      'credential-not-conformant',
      `"${achievement.title}" is defined with the status purpose ${achievement.statusPurpose}, so it cannot be entered in a list for ${purpose}.`,
    );
  }
}
