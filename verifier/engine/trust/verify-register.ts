import { verifyChain } from '../../../core/accreditation/verify-chain.ts';
import { expandDidJwk } from '../../../core/dids/did-jwk.ts';
import { AppError } from '../../../core/errors.ts';
import { verifyJws } from '../../../core/proofs/jws.ts';
import { CLOCK_SKEW_MS } from '../../../core/proofs/read-proof.ts';
import {
  type RegisterSnapshot,
  registerSnapshotSchema,
} from '../../../schemas/register-entry/register-event.ts';
import type { RegisterView } from '../engine-deps.ts';

/** The type in the header of a published register. */
export const REGISTER_TYPE = 'skillseal-register+jwt';

const untrusted = (detail: string): RegisterView => ({ kind: 'untrusted', detail });

async function readSigned(jws: string, operator: string): Promise<unknown> {
  const jwk = expandDidJwk(operator)?.verificationMethod[0]?.publicKeyJwk;
  if (jwk?.crv !== 'P-256') {
    throw new AppError('register-not-trusted', 'The pinned operator is not a did:jwk of P-256.');
  }
  return verifyJws(jws, jwk, { typ: REGISTER_TYPE, errorCode: 'register-not-trusted' });
}

async function judge(
  snapshot: RegisterSnapshot,
  operator: string,
  now: Date,
): Promise<RegisterView> {
  if (snapshot.iss !== operator) return untrusted('another operator is named in the register');
  if (snapshot.iat * 1000 - CLOCK_SKEW_MS > now.getTime()) {
    return untrusted('the register says it is of a later time than now');
  }
  if ((await verifyChain(snapshot.events)) !== 'intact') {
    return untrusted('the chain of the register is broken');
  }
  const end = new Date(snapshot.exp * 1000);
  if (end.getTime() + CLOCK_SKEW_MS < now.getTime()) {
    return { kind: 'stale', detail: `this copy was good until ${end.toISOString()}` };
  }
  return { kind: 'trusted', snapshot, fetchedAt: now };
}

/**
 * Verifies a published register: signed by the pinned operator and no other, in date, its chain of events intact
 * (architecture.md 4.3). It never throws for a bad register; what is not `trusted` says nothing about anyone.
 *
 * @param jws the compact JWS as published (ES256, typ `skillseal-register+jwt`)
 * @param pinnedOperatorDid the did:jwk of the operator that this verifier trusts, never taken from the register
 */
export async function verifyRegister(
  jws: string,
  pinnedOperatorDid: string,
  now: Date,
): Promise<RegisterView> {
  try {
    const parsed = registerSnapshotSchema.safeParse(await readSigned(jws, pinnedOperatorDid));
    if (!parsed.success) return untrusted('the register is not in the expected form');
    return await judge(parsed.data, pinnedOperatorDid, now);
  } catch (error) {
    if (error instanceof AppError) return untrusted(error.publicDetail);
    throw error;
  }
}
