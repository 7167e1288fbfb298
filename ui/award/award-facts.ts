import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { Award } from '../../schemas/award/award.ts';
import type { Translator } from '../i18n/create-translator.ts';
import type { AwardKey } from '../messages/en/award.ts';

/** A fact and the small words under it, e.g. "150 h" and "15 QQI credits". */
export type Fact = { readonly value: string; readonly note?: string };

type Words = Translator<AwardKey>;

/** Hours and credits, or undefined when neither is stated: a gap is said, never filled. */
export function workloadFact(achievement: Achievement, words: Words): Fact | undefined {
  const { workload, credits } = achievement;
  const hours =
    workload && words.t(`award.workload.${workload.qualifier}`, { hours: workload.hours });
  const points =
    credits && words.t('award.credits', { amount: credits.amount, system: credits.system });
  const value = hours ?? points;
  if (value === undefined) return undefined;
  return hours === undefined || points === undefined ? { value } : { value, note: points };
}

/** The level with its meaning, or undefined when none is stated. No level is a normal case. */
export function levelFact(achievement: Achievement, words: Words): Fact | undefined {
  const { level } = achievement;
  if (level === undefined) return undefined;
  const basis = words.t(level.registerUrl ? 'award.level.registered' : 'award.level.stated');
  if (level.eqf !== undefined) {
    const meaning = eqfMeanings[level.eqf - 1];
    const value = words.t('award.level.eqf', { level: level.eqf });
    return { value, note: meaning === undefined ? basis : `${words.t(meaning)}; ${basis}` };
  }
  if (level.national !== undefined) {
    const { framework, level: name } = level.national;
    return { value: words.t('award.level.national', { framework, level: name }), note: basis };
  }
  if (level.own !== undefined) return { value: words.t('award.level.own', level.own), note: basis };
  return undefined;
}

const eqfMeanings = [
  'award.eqf.1',
  'award.eqf.2',
  'award.eqf.3',
  'award.eqf.4',
  'award.eqf.5',
  'award.eqf.6',
  'award.eqf.7',
  'award.eqf.8',
] as const satisfies readonly AwardKey[];

/** Until when it counts; "no expiry" is a statement of the awarding body, not a gap. */
export function validityFact(award: Pick<Award, 'validUntil'>, words: Words): Fact {
  if (award.validUntil === undefined) {
    return { value: words.t('award.valid.noEnd'), note: words.t('award.valid.noEnd.by') };
  }
  return { value: words.t('award.valid.until', { date: words.date(award.validUntil) }) };
}

/** How and by whom it was assessed, as one sentence, or undefined when nothing is stated. */
export function assessmentSentence(achievement: Achievement, words: Words): string | undefined {
  const { assessment } = achievement;
  if (assessment === undefined || assessment.methods.length === 0) return undefined;
  const methods = words.list(
    assessment.methods.map((method) => words.t(`award.method.${method.kind}`)),
  );
  const sentence = words.t('award.assessment.sentence', {
    methods,
    assessor: words.t(`award.assessor.${assessment.assessor}`),
    supervision: words.t(`award.supervision.${assessment.supervision}`),
  });
  return sentence.charAt(0).toLocaleUpperCase(words.language) + sentence.slice(1);
}

/** One sentence for each relation to a larger qualification. */
export function relationSentences(achievement: Achievement, words: Words): readonly string[] {
  return achievement.relations.map(({ kind, target, part }) =>
    words.t(part === undefined ? `award.relation.${kind}` : `award.relation.${kind}.part`, {
      target: target?.title ?? '',
      part: part ?? '',
    }),
  );
}

const partialClasses: ReadonlySet<string> = new Set([
  'partial-qualification',
  'module',
  'badge',
  'micro-credential',
]);

/** True when it must be said that this is not a full qualification (domain.md R-06). */
export function isPartial(achievement: Achievement): boolean {
  return (
    partialClasses.has(achievement.class) ||
    achievement.relations.some((relation) => relation.kind === 'part-of')
  );
}

/** Kind, awarding body, country and day on one line. */
export function byline(award: Award, words: Words): string {
  return words.t('award.byline', {
    class: award.achievement.localTerm ?? words.t(`award.class.${award.achievement.class}`),
    body: award.awardingBody.name,
    country: words.country(award.awardingBody.country),
    date: words.date(award.awardedDate.slice(0, 10)),
  });
}
