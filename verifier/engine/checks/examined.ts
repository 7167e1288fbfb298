import type { JsonObject } from '../../../core/documents/json-object.ts';
import type { ProofOutcome } from '../../../core/proofs/proof-format.ts';
import type { Award } from '../../../schemas/award/award.ts';
import type { Credential } from '../../../schemas/credential/credential.ts';
import type { CheckName, CheckResult, Outcome } from '../../../schemas/verdict/verdict.ts';
import type { RegisterView } from '../engine-deps.ts';
import type { Session } from '../session.ts';
import type { AccreditationFinding } from '../trust/judge-accreditation.ts';

/** Whether and how the holder presented the credentials. */
export type HolderFinding =
  | { readonly kind: 'no-presentation' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'checked'; readonly outcome: ProofOutcome; readonly challenged: boolean };

/** The credential's form: read as one, or why not. */
export type FormFinding =
  | { readonly kind: 'read'; readonly credential: Credential }
  | { readonly kind: 'fault'; readonly detail: string };

/** All that is known of one credential when the checks look at it. */
export type Examined = {
  readonly document: JsonObject;
  readonly form: FormFinding;
  readonly proof: ProofOutcome;
  readonly issuerId: string | undefined;
  /** The signature stands and is the issuer's: only then do the credential's own words lead anywhere. */
  readonly isIssuersOwn: boolean;
  readonly award: Award | undefined;
  readonly holder: HolderFinding;
  readonly register: RegisterView;
  readonly accreditation: AccreditationFinding;
  readonly now: Date;
  readonly session: Session;
};

export type Check<N extends CheckName> = (
  examined: Examined,
) => CheckResult<N> | Promise<CheckResult<N>>;

/** Builds a result; a detail longer than the report allows is cut. */
export function result<N extends CheckName>(
  outcome: Outcome,
  code: CheckResult<N>['code'],
  more: { readonly detail?: string | undefined; readonly asOf?: string | undefined } = {},
): CheckResult<N> {
  return {
    outcome,
    code,
    ...(more.detail === undefined ? {} : { detail: more.detail.slice(0, 1000) }),
    ...(more.asOf === undefined ? {} : { asOf: more.asOf }),
  };
}
