import type { Checks, CredentialReport, VerdictReport } from '../../schemas/verdict/verdict.ts';
import { result } from './checks/examined.ts';
import type { IntakeFault } from './intake/submission.ts';
import { decideStanding, decideVerdict } from './policy.ts';

/** The report on something that is no readable credential: every other check says that it was not made. */
export function unreadableCredential(fault: IntakeFault): CredentialReport {
  const { code, detail } = fault;
  const checks: Checks = {
    // What is not looked at is not thereby false.
    format: result(code === 'format-malformed' ? 'fail' : 'unknown', code, { detail }),
    context: result('unknown', 'context-not-checked'),
    signature: result('unknown', 'signature-not-checked'),
    issuer: result('unknown', 'issuer-not-checked'),
    validity: result('unknown', 'validity-not-checked'),
    status: result('unknown', 'status-not-checked'),
    accreditation: result('unknown', 'accreditation-not-checked'),
    schema: result('unknown', 'schema-not-checked'),
    holder: result('unknown', 'holder-not-checked'),
    evidence: result('unknown', 'evidence-not-followed'),
  };
  return {
    verdict: decideVerdict(checks),
    standing: decideStanding(checks),
    checks,
    claims: {},
    test: false,
  };
}

/** The report on an input in which no credential could be found. */
export function unreadableReport(fault: IntakeFault, checkedAt: string): VerdictReport {
  const report = unreadableCredential(fault);
  return { verdict: report.verdict, checkedAt, kind: 'unreadable', credentials: [report] };
}
