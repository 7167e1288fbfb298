import { isLoopbackHost } from '../../core/dids/did-web.ts';
import { isJsonObject, type JsonObject } from '../../core/documents/json-object.ts';
import { fromOpenBadge } from '../../core/projections/from-open-badge.ts';
import { issuerOf, verifyProofs } from '../../core/proofs/data-integrity.ts';
import type { ProofOutcome } from '../../core/proofs/proof-format.ts';
import type { CredentialReport } from '../../schemas/verdict/verdict.ts';
import type { Examined, HolderFinding } from './checks/examined.ts';
import { runChecks } from './checks/run-checks.ts';
import type { RegisterView } from './engine-deps.ts';
import { findUnsupported } from './intake/find-unsupported.ts';
import { readForm } from './intake/read-form.ts';
import { decideStanding, decideVerdict } from './policy.ts';
import { readClaims } from './read-claims.ts';
import type { Session } from './session.ts';
import { judgeAccreditation } from './trust/judge-accreditation.ts';
import { unreadableCredential } from './unreadable-report.ts';

/** What the credentials of one submission have in common. */
export type Surroundings = {
  readonly session: Session;
  readonly now: Date;
  readonly holder: HolderFinding;
  readonly register: RegisterView;
};

function isIssuersOwn(proof: ProofOutcome, issuerId: string | undefined): boolean {
  return proof.kind === 'valid' && proof.methods.every((method) => method.controller === issuerId);
}

/** An identity on this very machine is a trial, whatever the credential says of itself. */
function isTrial(issuerId: string | undefined): boolean {
  const [, method, authority = ''] = issuerId?.split(':') ?? [];
  const host = authority.split('%')[0] ?? '';
  return method === 'web' && isLoopbackHost(host);
}

async function examine(document: JsonObject, around: Surroundings): Promise<Examined> {
  const { session, now, holder, register } = around;
  const { resolve } = session;
  const proof = await verifyProofs(document, { purpose: 'assertionMethod', resolve, now });
  const issuerId = issuerOf(document);
  const own = isIssuersOwn(proof, issuerId);
  const award = fromOpenBadge(document);
  return {
    document,
    form: readForm(document),
    proof,
    issuerId,
    isIssuersOwn: own,
    award,
    holder,
    register,
    accreditation: judgeAccreditation({ document, issuerId, isIssuersOwn: own, register, now }),
    now,
    session,
  };
}

/** Examines one credential: all checks, the verdict on both axes, and what it claims. It never throws for bad input. */
export async function examineCredential(
  input: unknown,
  around: Surroundings,
): Promise<CredentialReport> {
  const fault = findUnsupported(input);
  if (fault !== undefined) return unreadableCredential(fault);
  if (!isJsonObject(input)) {
    return unreadableCredential({ code: 'format-malformed', detail: 'it is not a JSON object' });
  }
  const document = input;
  const examined = await examine(document, around);
  const checks = await runChecks(examined);
  const { award, issuerId, accreditation } = examined;
  const { registeredBody } = accreditation;
  return {
    verdict: decideVerdict(checks),
    standing: decideStanding(checks),
    checks,
    ...(award === undefined ? {} : { award }),
    claims: readClaims(document),
    ...(typeof document.id === 'string' ? { credentialId: document.id } : {}),
    ...(registeredBody === undefined ? {} : { registeredBody }),
    test: isTrial(issuerId) || award?.test === true,
  };
}
