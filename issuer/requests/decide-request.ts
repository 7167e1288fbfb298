import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import { newCredentialId } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { AwardRequest, RequestDecision } from '../../schemas/request/award-request.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import { text } from '../../schemas/text.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { issueAwards } from '../credentials/issue-awards.ts';
import { sourcesOf } from '../credentials/sources-of.ts';
import { writeGrantedMail } from '../delivery/mail/write-granted-mail.ts';
import { planGrant } from './plan-grant.ts';
import type { RequestDeps } from './request-deps.ts';

export const decisionDraftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('granted') }),
  z.strictObject({ kind: z.literal('declined'), reason: text(1000) }),
]);
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;

/** Inserted under the request's id: of two officers the first decides, and both learn what it was. */
async function keepDecision(
  deps: RequestDeps,
  decision: RequestDecision,
): Promise<RequestDecision> {
  await deps.store.requestDecisions.insert(decision);
  const kept = await deps.store.requestDecisions.get(decision.id);
  if (kept.decision.kind === decision.decision.kind) return kept;
  throw new AppError('conflict', 'This request was already decided, and differently.');
}

/** Once, where the learner left an address. */
async function tellLearner(deps: RequestDeps, issued: readonly AwardRecord[]): Promise<void> {
  for (const award of issued) {
    const { email } = award.candidate;
    const told = await deps.store.outbox.listBy('award', award.id, { limit: 1 });
    if (email === undefined || told.length > 0) continue;
    const mail = writeGrantedMail(deps, await sourcesOf(deps.store, award), email);
    await deps.store.outbox.insert(mail);
  }
}

/**
 * Grants or declines a request. Granting issues the larger award with its components; repeating it completes what a
 * crash left and doubles nothing, because the award's id is part of the decision.
 *
 * @throws AppError `conflict` | `outside-register-scope` | `key-unavailable` | `register-unavailable`
 */
export async function decideRequest(
  deps: RequestDeps,
  by: Pick<Staff, 'id'>,
  request: AwardRequest,
  draft: DecisionDraft,
): Promise<RequestDecision> {
  const earlier = (await deps.store.requestDecisions.find(request.id))?.decision;
  const award = earlier?.kind === 'granted' ? earlier.award : newCredentialId();
  const decision = draft.kind === 'granted' ? { kind: draft.kind, award } : draft;
  const at = toDateTimeStamp(deps.clock());
  // Whether it can be issued is asked before anything is decided.
  if (draft.kind === 'granted') await planGrant(deps, request, award, by.id);
  const kept = await keepDecision(deps, { id: request.id, decision, by: by.id, at });
  if (kept.decision.kind === 'granted') {
    const plan = await planGrant(deps, request, kept.decision.award, kept.by);
    const { issued, unsigned } = await issueAwards(deps, plan);
    const [reason] = unsigned.values();
    if (unsigned.size > 0) throw reason;
    await tellLearner(deps, issued);
  }
  await recordAudit(deps, {
    actor: by.id,
    action: `request-${draft.kind}`,
    subject: request.id,
    detail: { centre: request.centre, pathway: request.pathway.id },
  });
  return kept;
}
