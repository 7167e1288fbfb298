import type { JsonObject } from '../../../core/documents/json-object.ts';
import { toDateTimeStamp } from '../../../core/time.ts';
import type { CheckResult, CredentialReport } from '../../../schemas/verdict/verdict.ts';
import type { RegisterView } from '../engine-deps.ts';

/** The answer of the register, with the body as the register knows it. */
export type AccreditationFinding = CheckResult<'accreditation'> & {
  readonly registeredBody?: CredentialReport['registeredBody'];
};

export type AccreditationQuestion = {
  readonly document: JsonObject;
  readonly issuerId: string | undefined;
  /** Without the issuer's own signature the credential names its awarding body for nothing. */
  readonly isIssuersOwn: boolean;
  readonly register: RegisterView;
  readonly now: Date;
};

function askTrusted(
  question: AccreditationQuestion,
  view: Extract<RegisterView, { readonly kind: 'trusted' }>,
): AccreditationFinding {
  const asOf = toDateTimeStamp(new Date(view.snapshot.iat * 1000));
  const detail = question.issuerId ?? '';
  return { outcome: 'unknown', code: 'accreditation-not-checked', detail, asOf };
}

/** Asks the register about the awarding body, for this achievement, on the day of the award (standards.md 8.8). */
export function judgeAccreditation(question: AccreditationQuestion): AccreditationFinding {
  const { register: view, isIssuersOwn } = question;
  if (!isIssuersOwn) return { outcome: 'unknown', code: 'accreditation-not-checked' };
  switch (view.kind) {
    case 'trusted':
      return askTrusted(question, view);
    case 'unreachable':
      return unknown('accreditation-register-unreachable', view.detail);
    case 'untrusted':
      return unknown('accreditation-register-untrusted', view.detail);
    case 'stale':
      return unknown('accreditation-register-stale', view.detail);
  }
}

function unknown(code: AccreditationFinding['code'], detail: string): AccreditationFinding {
  return { outcome: 'unknown', code, detail: detail.slice(0, 1000) };
}
