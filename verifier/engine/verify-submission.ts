import { AppError } from '../../core/errors.ts';
import { verifyProofs } from '../../core/proofs/data-integrity.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import { presentationSchema } from '../../schemas/credential/credential.ts';
import type { VerdictReport } from '../../schemas/verdict/verdict.ts';
import type { HolderFinding } from './checks/examined.ts';
import type { EngineDeps, RegisterView } from './engine-deps.ts';
import { examineCredential } from './examine-credential.ts';
import { readSubmission } from './intake/read-submission.ts';
import type { Submission } from './intake/submission.ts';
import { worstVerdict } from './policy.ts';
import { remember } from './remember.ts';
import { unreadableReport } from './unreadable-report.ts';

export type { EngineDeps, RegisterView } from './engine-deps.ts';

async function findHolder(
  submission: Submission,
  deps: EngineDeps,
  now: Date,
): Promise<HolderFinding> {
  if (submission.kind !== 'presentation') return { kind: 'no-presentation' };
  const { presentation } = submission;
  const parsed = presentationSchema.safeParse(presentation);
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.message ?? 'it is malformed';
    const outcome = { kind: 'wrong', reason: 'malformed', detail } as const;
    return { kind: 'checked', outcome, challenged: false };
  }
  if (!('proof' in presentation)) return { kind: 'unsigned' };
  const { challenge, domain } = deps.holder ?? {};
  const outcome = await verifyProofs(presentation, {
    purpose: 'authentication',
    resolve: deps.resolve,
    now,
    ...(challenge === undefined ? {} : { challenge }),
    ...(domain === undefined ? {} : { domain }),
  });
  return { kind: 'checked', outcome, challenged: challenge !== undefined };
}

async function askRegister(deps: EngineDeps): Promise<RegisterView> {
  try {
    return await deps.register();
  } catch (error) {
    if (error instanceof AppError) return { kind: 'unreachable', detail: error.publicDetail };
    throw error;
  }
}

/**
 * Verifies whatever was handed in and reports every check of every credential, the worst verdict on top.
 * It runs in Node and in the browser and never throws for bad input: a credential that fails is a result.
 *
 * @param input JSON as text or value: a credential, a presentation, several in a wrapper, or our export
 */
export async function verifySubmission(input: unknown, deps: EngineDeps): Promise<VerdictReport> {
  const now = deps.now();
  const checkedAt = toDateTimeStamp(now);
  const submission = readSubmission(input);
  if (submission.kind === 'unreadable') return unreadableReport(submission.fault, checkedAt);
  // One answer for one address within one submission: credentials of one issuer share its key and its list.
  const shared: EngineDeps = {
    ...deps,
    resolve: remember(deps.resolve),
    readStatusList: remember(deps.readStatusList),
  };
  const [holder, register] = await Promise.all([
    findHolder(submission, shared, now),
    askRegister(deps),
  ]);
  const around = { deps: shared, now, holder, register };
  const credentials = await Promise.all(
    submission.credentials.map((credential) => examineCredential(credential, around)),
  );
  const verdict = worstVerdict(credentials.map((report) => report.verdict));
  return { verdict, checkedAt, kind: submission.kind, credentials };
}
