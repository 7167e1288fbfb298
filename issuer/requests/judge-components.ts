import { AppError } from '../../core/errors.ts';
import { evaluatePathway } from '../../core/stacking/evaluate-pathway.ts';
import type { StackComponent } from '../../core/stacking/pathway-progress.ts';
import type { AwardComponent } from '../../schemas/award/award.ts';
import type { Pathway } from '../../schemas/pathway/pathway.ts';
import type { CredentialReport } from '../../schemas/verdict/verdict.ts';
import { verifySubmission } from '../../verifier/engine/verify-submission.ts';
import { takeNonce } from '../delivery/take-nonce.ts';
import { documentsAddress } from '../documents-address.ts';
import { createEngine } from './create-engine.ts';
import { explainProgress } from './explain-progress.ts';
import type { RequestDeps } from './request-deps.ts';
import type { RequestDraft } from './request-draft.ts';

export type JudgedComponents = {
  readonly components: readonly AwardComponent[];
  readonly explanation: readonly string[];
};

/** Only what the learner's own key answers for can count: a file alone may be anyone's. */
function componentOf(report: CredentialReport): readonly StackComponent[] {
  const { award, verdict, standing, credentialId, checks } = report;
  if (award === undefined || credentialId === undefined) return [];
  if (checks.holder.code !== 'holder-proved') return [];
  return [{ award, verdict, standing, credentialId }];
}

async function checkChallenge(deps: RequestDeps, pathway: Pathway, draft: RequestDraft) {
  const [challenge, ...others] = new Set(draft.presentation.proof.map((p) => p.challenge));
  const isOne = challenge !== undefined && others.length === 0;
  if (isOne && (await takeNonce(deps, pathway.centre, challenge))) return challenge;
  throw new AppError(
    'invalid-input',
    'The presentation does not answer a fresh number of this centre. Ask again from the wallet.',
    { problems: [{ pointer: '/presentation/proof', detail: 'must carry a fresh challenge' }] },
  );
}

/**
 * Verifies every component of a request as an employer would, and evaluates the pathway with what counts. Nothing that
 * the wallet says about itself is relied on.
 *
 * @throws AppError `invalid-input` | `pathway-not-complete` with the explanation
 */
export async function judgeComponents(
  deps: RequestDeps,
  pathway: Pathway,
  draft: RequestDraft,
): Promise<JudgedComponents> {
  const challenge = await checkChallenge(deps, pathway, draft);
  const holder = { challenge, domain: documentsAddress(deps.addresses) };
  const report = await verifySubmission(draft.presentation, { ...createEngine(deps), holder });
  const components = report.credentials.flatMap(componentOf);
  const learner = { name: draft.contact.name };
  const progress = evaluatePathway(pathway, components, deps.clock(), learner);
  const explanation = explainProgress(progress);
  const unproved = report.credentials.length - components.length;
  if (!progress.componentsComplete) {
    const proof = unproved === 0 ? '' : ` ${unproved} could not be tied to the learner's key.`;
    throw new AppError(
      'pathway-not-complete',
      `The pathway "${pathway.title}" is not complete.${proof} ${explanation.join(' ')}`.trim(),
    );
  }
  const counted = new Set(
    progress.components.filter((c) => c.decision.kind === 'counted').map((c) => c.credentialId),
  );
  return {
    explanation,
    components: components
      .filter(({ credentialId }) => counted.has(credentialId))
      .map(({ credentialId, award }) => ({
        credentialId,
        title: award.achievement.title,
        issuerName: award.awardingBody.name,
        issuer: award.awardingBody.did,
      })),
  };
}
