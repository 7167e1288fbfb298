import type {
  CheckName,
  CheckResult,
  Checks,
  Standing,
  Verdict,
} from '../../schemas/verdict/verdict.ts';

/** The checks whose failure means that it is not what it claims to be. */
const GENUINE: readonly CheckName[] = ['format', 'context', 'signature', 'issuer'];
/** The checks that must have been made before anything good may be said. */
const NEEDED: readonly CheckName[] = [...GENUINE, 'validity', 'status'];

/**
 * Turns checks into the verdict on the first axis: genuine, and in force? It is never better than its weakest check.
 * A withdrawn or expired credential is called genuine only if its signature stands; a missing status entry (`absent`)
 * is allowed; schema, evidence and accreditation do not weigh here.
 */
export function decideVerdict(checks: Checks): Verdict {
  if (GENUINE.some((name) => checks[name].outcome === 'fail')) return 'not-genuine';
  if (GENUINE.some((name) => checks[name].outcome !== 'pass')) return 'cannot-say';
  if (checks.status.code === 'status-revoked') return 'genuine-revoked';
  if (checks.status.code === 'status-suspended') return 'genuine-suspended';
  if (checks.validity.code === 'validity-expired') return 'genuine-expired';
  if (checks.validity.code === 'validity-not-yet') return 'genuine-not-yet-valid';
  // A list that is forged, foreign or too short tells nothing, neither good nor bad, about the credential itself.
  if (NEEDED.some((name) => checks[name].outcome === 'unknown')) return 'cannot-say';
  if (NEEDED.some((name) => checks[name].outcome === 'fail')) return 'cannot-say';
  // Someone else presented it, or the presentation was changed: no machine may read that as good.
  return checks.holder.outcome === 'fail' ? 'cannot-say' : 'genuine-in-force';
}

const STANDINGS: Record<CheckResult<'accreditation'>['code'], Standing> = {
  accredited: 'accredited-on-award-date',
  'accredited-then-not-now': 'accredited-then-not-now',
  'accreditation-not-for-this': 'known-not-for-this',
  'accreditation-suspended-then': 'known-not-for-this',
  'accreditation-not-in-register': 'not-in-register',
  'accreditation-register-unreachable': 'cannot-say',
  'accreditation-register-untrusted': 'cannot-say',
  'accreditation-register-stale': 'cannot-say',
  'accreditation-not-checked': 'cannot-say',
};

/** Turns the accreditation check into the second axis, which is never mixed with the first. */
export function decideStanding(checks: Checks): Standing {
  return STANDINGS[checks.accreditation.code];
}

/** From the best to the worst; what is known to be bad weighs more than what is not known. */
const GRAVITY: Record<Verdict, number> = {
  'genuine-in-force': 0,
  'cannot-say': 1,
  'genuine-not-yet-valid': 2,
  'genuine-expired': 3,
  'genuine-suspended': 4,
  'genuine-revoked': 5,
  'not-genuine': 6,
};

/** The worst of several verdicts; of none, nothing can be said. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  const [worst] = verdicts.toSorted((a, b) => GRAVITY[b] - GRAVITY[a]);
  return worst ?? 'cannot-say';
}
