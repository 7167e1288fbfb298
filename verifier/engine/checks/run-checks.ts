import type { CheckName, Checks } from '../../../schemas/verdict/verdict.ts';
import { checkAccreditation } from './check-accreditation.ts';
import { checkContext } from './check-context.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFormat } from './check-format.ts';
import { checkHolder } from './check-holder.ts';
import { checkIssuer } from './check-issuer.ts';
import { checkSchema } from './check-schema.ts';
import { checkSignature } from './check-signature.ts';
import { checkStatus } from './check-status.ts';
import { checkValidity } from './check-validity.ts';
import type { Check, Examined } from './examined.ts';

/** Every check there is; one that is missing here does not compile. */
export const checks: { readonly [N in CheckName]: Check<N> } = {
  format: checkFormat,
  context: checkContext,
  signature: checkSignature,
  issuer: checkIssuer,
  validity: checkValidity,
  status: checkStatus,
  accreditation: checkAccreditation,
  schema: checkSchema,
  holder: checkHolder,
  evidence: checkEvidence,
};

/** Runs every check; each reports, whatever the others found. */
export async function runChecks(examined: Examined): Promise<Checks> {
  return {
    format: await checks.format(examined),
    context: await checks.context(examined),
    signature: await checks.signature(examined),
    issuer: await checks.issuer(examined),
    validity: await checks.validity(examined),
    status: await checks.status(examined),
    accreditation: await checks.accreditation(examined),
    schema: await checks.schema(examined),
    holder: await checks.holder(examined),
    evidence: await checks.evidence(examined),
  };
}
