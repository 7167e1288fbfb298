import type { PathwayProgress, RefusalCode } from '../../core/stacking/pathway-progress.ts';

const refusals: Readonly<Record<RefusalCode, string>> = {
  'not-genuine': 'it is not genuine',
  'attendance-only': 'it shows attendance only',
  'not-in-this-pathway': 'it does not belong to this pathway',
  'other-issuer': 'another body awarded it',
  'held-by-another': 'it is in another name',
  'status-unknown': 'it could not be checked',
  revoked: 'it was revoked',
  suspended: 'it is suspended',
  expired: 'it has expired',
  'not-yet-valid': 'it is not valid yet',
  'before-not-before': 'it was awarded too early',
  'accreditation-missing': 'its awarding body was not accredited for it',
  'no-volume-stated': 'it states no hours or credits',
  'already-counted': 'the same achievement is counted already',
};

/** How the rule came out, a sentence a component and one for everything that is missing. */
export function explainProgress(progress: PathwayProgress): readonly string[] {
  const decisions = progress.components.map((component) => {
    const { title, decision } = component;
    if (decision.kind === 'refused') return `${title}: not counted, ${refusals[decision.code]}.`;
    return `${title}: counted, ${decision.amount} ${decision.unit}.`;
  });
  const missing = progress.missing.map((item) => {
    if (item.kind === 'assessment') return `${item.title}: the centre still has to assess this.`;
    if (item.kind === 'awards') return `${item.title}: ${item.count} more needed.`;
    return `${item.title}: ${item.amount} more ${item.unit} needed.`;
  });
  return [...decisions, ...missing].map((sentence) => sentence.slice(0, 500));
}
