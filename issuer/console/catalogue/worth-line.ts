import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { levelFact, workloadFact } from '../../../ui/award/award-facts.ts';
import type { Words } from '../state/words.ts';

/** Kind, workload and level of an achievement on one line; what is not stated is left out. */
export function worthLine(achievement: Achievement, words: Words): string {
  const workload = workloadFact(achievement, words);
  return [
    achievement.localTerm ?? words.t(`award.class.${achievement.class}`),
    workload?.value,
    workload?.note,
    levelFact(achievement, words)?.value,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
