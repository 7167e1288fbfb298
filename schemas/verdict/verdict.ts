import { z } from 'zod';
import { awardSchema } from '../award/award.ts';
import { dateTimeStamp } from '../text.ts';

/** `absent`: there is nothing to check; `unknown`: it could not be checked. Neither is ever shown as good. */
export const outcomes = ['pass', 'fail', 'unknown', 'absent'] as const;
export type Outcome = (typeof outcomes)[number];

/** Every check and every code it can give. A new check goes here, and the compiler lists the rest. */
export const checkCodes = {
  format: [
    'format-ok',
    'format-malformed',
    'format-too-large',
    'format-too-deep',
    'format-unsupported',
  ],
  context: [
    'context-known',
    'context-unknown',
    'context-order',
    'context-undefined-term',
    'context-not-checked',
  ],
  signature: [
    'signature-valid',
    'signature-wrong',
    'signature-missing',
    'signature-unsupported',
    'signature-inexact',
    'signature-purpose',
    'signature-expired',
    'signature-from-future',
    'signature-key-not-listed',
    'signature-key-revoked',
    'signature-key-unreachable',
    'signature-not-checked',
  ],
  issuer: ['issuer-bound', 'issuer-mismatch', 'issuer-not-checked'],
  validity: [
    'validity-in-period',
    'validity-no-end',
    'validity-not-yet',
    'validity-expired',
    'validity-not-checked',
  ],
  status: [
    'status-clear',
    'status-revoked',
    'status-suspended',
    'status-none',
    'status-unreachable',
    'status-stale',
    'status-list-forged',
    'status-list-foreign',
    'status-list-too-short',
    'status-out-of-range',
    'status-unsupported',
    'status-malformed',
    'status-not-checked',
  ],
  accreditation: [
    'accredited',
    'accredited-then-not-now',
    'accreditation-not-for-this',
    'accreditation-suspended-then',
    'accreditation-not-in-register',
    'accreditation-register-unreachable',
    'accreditation-register-untrusted',
    'accreditation-register-stale',
    'accreditation-not-checked',
  ],
  schema: ['schema-none', 'schema-not-checked', 'schema-fits', 'schema-does-not-fit'],
  holder: ['holder-proved', 'holder-not-shown', 'holder-wrong', 'holder-not-checked'],
  evidence: ['evidence-none', 'evidence-not-followed'],
} as const;

export type CheckName = keyof typeof checkCodes;
export type CheckCode = (typeof checkCodes)[CheckName][number];

const checkResult = <N extends CheckName>(name: N) =>
  z.strictObject({
    outcome: z.enum(outcomes),
    code: z.enum(checkCodes[name]),
    /** Plain technical detail for the record; screens make their own words from the code. */
    detail: z.string().max(1000).optional(),
    /** The moment of the data this result rests on, e.g. when the status list was fetched. */
    asOf: dateTimeStamp.optional(),
  });

export type CheckResult<N extends CheckName = CheckName> = {
  readonly outcome: Outcome;
  readonly code: (typeof checkCodes)[N][number];
  readonly detail?: string | undefined;
  readonly asOf?: string | undefined;
};

export const checksSchema = z.strictObject({
  format: checkResult('format'),
  context: checkResult('context'),
  signature: checkResult('signature'),
  issuer: checkResult('issuer'),
  validity: checkResult('validity'),
  status: checkResult('status'),
  accreditation: checkResult('accreditation'),
  schema: checkResult('schema'),
  holder: checkResult('holder'),
  evidence: checkResult('evidence'),
});

export type Checks = { readonly [N in CheckName]: CheckResult<N> };

/** First axis: is it genuine, and is it in force? */
export const verdicts = [
  'genuine-in-force',
  'genuine-expired',
  'genuine-not-yet-valid',
  'genuine-suspended',
  'genuine-revoked',
  'not-genuine',
  'cannot-say',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Second axis, never mixed with the first: what the register we trust says about the awarding body. */
export const standings = [
  'accredited-on-award-date',
  'accredited-then-not-now',
  'known-not-for-this',
  'not-in-register',
  'cannot-say',
] as const;
export type Standing = (typeof standings)[number];

/** What the register says about the awarding body, in its own words, not the credential's. */
export const registeredBodySchema = z.strictObject({
  name: z.string(),
  country: z.string(),
  did: z.string(),
  since: z.string().optional(),
  until: z.string().optional(),
  registerName: z.string(),
});

export const credentialReportSchema = z.strictObject({
  verdict: z.enum(verdicts),
  standing: z.enum(standings),
  checks: checksSchema,
  /** What the credential states, when it could be read as an award; shown as claims unless genuine. */
  award: awardSchema.optional(),
  /** For credentials of others that do not carry our form: what could be read. */
  claims: z.strictObject({
    title: z.string().optional(),
    issuerId: z.string().optional(),
    issuerName: z.string().optional(),
    holderName: z.string().optional(),
    awardedOn: z.string().optional(),
    validUntil: z.string().optional(),
  }),
  credentialId: z.string().optional(),
  registeredBody: registeredBodySchema.optional(),
  /** The issuer's identity lives on a loopback host: a trial, never a real award. */
  test: z.boolean(),
});

/** A total record of what was checked: one report a credential, and the moment it was made. */
export const verdictReportSchema = z.strictObject({
  /** The worst of all credentials. */
  verdict: z.enum(verdicts),
  checkedAt: dateTimeStamp,
  kind: z.enum(['credential', 'presentation', 'unreadable']),
  credentials: z.array(credentialReportSchema),
});

export type CredentialReport = z.infer<typeof credentialReportSchema>;
export type VerdictReport = z.infer<typeof verdictReportSchema>;
