import type { Clock } from '../../../core/time.ts';
import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import { createBrowserEngineDeps } from '../../../ui/documents/create-browser-engine-deps.ts';
import { verifySubmission } from '../../engine/verify-submission.ts';
import { openShare } from '../intake/open-share.ts';
import type { Subject } from '../intake/subject.ts';

/**
 * Checks one subject in this browser; the credential does not leave it (architecture.md 4.10).
 * A share is fetched anew each time, so that a withdrawal is seen.
 *
 * @throws IntakeFault when there is nothing that could be checked
 */
export async function runCheck(
  subject: Subject,
  walletOrigins: readonly string[],
  clock: Clock,
): Promise<VerdictReport> {
  if (subject.kind === 'text') {
    return verifySubmission(subject.text, createBrowserEngineDeps(clock));
  }
  const { link } = subject;
  const { presentation } = await openShare(link, walletOrigins);
  // The holder signed for this share at that verifier; a presentation made for another place proves nothing here.
  const holder = { challenge: link.id, domain: link.verifier };
  return verifySubmission(presentation, createBrowserEngineDeps(clock, holder));
}
