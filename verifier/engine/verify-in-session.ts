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
import type { Session } from './session.ts';
import { unreadableReport } from './unreadable-report.ts';

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
 * Verifies one of many submissions of one run: what was asked for one is not asked again for the next. A session is for
 * minutes, not for hours: it does not see what changes meanwhile.
 */
export async function verifyInSession(input: unknown, session: Session): Promise<VerdictReport> {
  const now = session.now();
  const checkedAt = toDateTimeStamp(now);
  const submission = readSubmission(input);
  if (submission.kind === 'unreadable') return unreadableReport(submission.fault, checkedAt);
  const [holder, register] = await Promise.all([
    findHolder(submission, session, now),
    askRegister(session),
  ]);
  const around = { session, now, holder, register };
  const credentials = await Promise.all(
    submission.credentials.map((credential) => examineCredential(credential, around)),
  );
  const verdict = worstVerdict(credentials.map((report) => report.verdict));
  return { verdict, checkedAt, kind: submission.kind, credentials };
}
