import type {
  CheckName,
  CredentialReport,
  Standing,
  Verdict,
  VerdictReport,
} from '../../schemas/verdict/verdict.ts';
import { isReadable } from '../../verifier/engine/is-readable.ts';

const VERDICTS: Record<Verdict, string> = {
  'genuine-in-force': 'genuine and in force',
  'genuine-expired': 'genuine, but expired',
  'genuine-not-yet-valid': 'genuine, but not valid yet',
  'genuine-suspended': 'genuine, but suspended',
  'genuine-revoked': 'genuine, but revoked',
  'not-genuine': 'NOT genuine',
  'cannot-say': 'cannot say',
};

const STANDINGS: Record<Standing, string> = {
  'accredited-on-award-date': 'accredited for this on the award date',
  'accredited-then-not-now': 'accredited for this then, not now',
  'known-not-for-this': 'known to the register, not accredited for this then',
  'not-in-register': 'not in the register',
  'cannot-say': 'accreditation not known',
};

/** Checks that have nothing to look at are as quiet here as good ones, but for a missing status. */
const QUIET: ReadonlySet<string> = new Set(['schema-none', 'evidence-none', 'holder-not-shown']);

/** Why a check of an honest credential is not made, where its report does not say so. */
const WHY: Readonly<Record<string, string>> = {
  'schema-not-checked': 'it names a JSON schema, which is not applied here',
};

/** Of what is not readable, that nothing else was checked needs no line. */
const NOT_MADE = /-not-(?:checked|followed)$/;

/** Control characters of a credential could repaint the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�').slice(0, 200);
}

function checkLines(report: CredentialReport, readable: boolean): readonly string[] {
  const names = Object.keys(report.checks) as CheckName[];
  return names.flatMap((name) => {
    const { outcome, code, detail } = report.checks[name];
    if (outcome === 'pass' || QUIET.has(code)) return [];
    if (!readable && NOT_MADE.test(code)) return [];
    const why = detail ?? WHY[code];
    const more = why === undefined ? '' : `: ${plain(why)}`;
    return [`    ${name.padEnd(13)} ${outcome.padEnd(7)} ${code}${more}`];
  });
}

function creditLine(report: CredentialReport, readable: boolean): string {
  if (!readable) {
    return report.verdict === 'cannot-say'
      ? 'cannot say · not readable here'
      : 'not readable as a credential';
  }
  const { title, holderName, issuerName, issuerId } = report.claims;
  const claims = [title, holderName, issuerName ?? issuerId]
    .filter((claim) => claim !== undefined)
    .map(plain);
  const test = report.test ? ['TEST'] : [];
  return [...test, VERDICTS[report.verdict], STANDINGS[report.standing], ...claims].join(' · ');
}

/** The report on one file for a person at a terminal: a line a credential, and a line for each check that is not good. */
export function renderReport(file: string, report: VerdictReport): string {
  const lines = report.credentials.flatMap((credential, index) => {
    const place = report.credentials.length === 1 ? file : `${file} #${index + 1}`;
    const readable = isReadable(report.kind, credential);
    const head = `${place}: ${creditLine(credential, readable)}`;
    return [head, ...checkLines(credential, readable)];
  });
  return `${lines.join('\n')}\n`;
}
