import type { CredentialReport, VerdictReport } from '../../schemas/verdict/verdict.ts';

/**
 * Whether a report is about a credential at all. A thing that names neither what was achieved nor who issued it is told
 * apart in words from a false credential, though no machine may read either as genuine.
 */
export function isReadable(kind: VerdictReport['kind'], report: CredentialReport): boolean {
  const { claims, checks } = report;
  const isNameless = claims.title === undefined && claims.issuerId === undefined;
  return kind !== 'unreadable' && !(isNameless && checks.format.outcome !== 'pass');
}
