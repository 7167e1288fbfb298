import { isAttendanceOnly } from '../../schemas/achievement/is-attendance-only.ts';
import type { Award } from '../../schemas/award/award.ts';
import type { Pathway } from '../../schemas/pathway/pathway.ts';
import type { Standing, Verdict } from '../../schemas/verdict/verdict.ts';
import type { RefusalCode, StackComponent } from './pathway-progress.ts';
import { isFillable, matchesKind, stepsFor } from './step-matching.ts';
import { volumeOf } from './volume-of.ts';

/** The person who stacks; components of another name are refused. */
export type Learner = { readonly name: string };

const byVerdict: Readonly<Record<Verdict, RefusalCode | undefined>> = {
  'genuine-in-force': undefined,
  'genuine-expired': 'expired',
  'genuine-not-yet-valid': 'not-yet-valid',
  'genuine-suspended': 'suspended',
  'genuine-revoked': 'revoked',
  'not-genuine': 'not-genuine',
  'cannot-say': 'status-unknown',
};

const accreditedThen: ReadonlySet<Standing> = new Set([
  'accredited-on-award-date',
  'accredited-then-not-now',
]);

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return plain(a) === plain(b);
}

function placeInPathway(pathway: Pathway, award: Award): RefusalCode | undefined {
  const named = pathway.steps.filter(isFillable).some((s) => matchesKind(pathway, s.match, award));
  if (!named) return 'not-in-this-pathway';
  const steps = stepsFor(pathway, award);
  if (steps.length === 0) return 'other-issuer';
  const usable = steps.some((s) => s.kind === 'set' || volumeOf(award, s) !== undefined);
  return usable ? undefined : 'no-volume-stated';
}

/**
 * Why a component cannot count in a pathway, whatever else is there, or undefined when it can. The first reason that
 * the learner should hear of is given: false before unfit, unfit before out of date.
 */
export function refusalOf(
  pathway: Pathway,
  component: StackComponent,
  at: Date,
  learner: Learner | undefined,
): RefusalCode | undefined {
  const { award, verdict, standing } = component;
  if (verdict === 'not-genuine') return 'not-genuine';
  if (isAttendanceOnly(award.achievement)) return 'attendance-only';
  const place = placeInPathway(pathway, award);
  if (place === 'not-in-this-pathway' || place === 'other-issuer') return place;
  if (learner !== undefined && !sameName(learner.name, award.holderName)) return 'held-by-another';
  const judged = byVerdict[verdict];
  if (judged !== undefined) return judged;
  // The verdict may be older than the question.
  if (award.validUntil !== undefined && Date.parse(award.validUntil) < at.getTime()) {
    return 'expired';
  }
  if (pathway.notBefore !== undefined && award.awardedDate.slice(0, 10) < pathway.notBefore) {
    return 'before-not-before';
  }
  // Without accreditation nothing adds up to a full formal qualification (domain.md R-02).
  const formal = pathway.requiresAccreditation || pathway.outcome === 'into-full-qualification';
  if (formal && !accreditedThen.has(standing)) return 'accreditation-missing';
  return place;
}
