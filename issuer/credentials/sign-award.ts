import { AppError } from '../../core/errors.ts';
import { newSecret } from '../../core/ids.ts';
import { hashEmail } from '../../core/projections/hash-email.ts';
import { type BadgeHolder, toOpenBadge } from '../../core/projections/to-open-badge.ts';
import { signCredential } from '../../core/proofs/data-integrity.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { IssuedCredential } from '../../schemas/credential/credential.ts';
import type { IssuerDeps } from '../deps.ts';
import { documentsAddress } from '../documents-address.ts';
import type { SigningPool } from '../signing/signing-pool.ts';
import { statusListUrl } from '../status/status-list-url.ts';
import { type AwardSources, awardOf } from './award-of.ts';

/** What signing needs from outside. */
export type SigningDeps = Pick<
  IssuerDeps,
  'store' | 'clock' | 'addresses' | 'signerOf' | 'test'
> & {
  /** Where batches are signed, so that requests do not wait for them; absent: in this thread. */
  readonly pool?: Pick<SigningPool, 'sign'>;
};

function namedHolder(email: string | undefined): BadgeHolder {
  if (email === undefined) return { kind: 'named' };
  const salt = newSecret(16);
  return { kind: 'named', emailIdentity: { hash: hashEmail(email, salt), salt } };
}

async function sign(
  deps: SigningDeps,
  sources: AwardSources,
  holder: BadgeHolder,
): Promise<IssuedCredential> {
  const { record, achievement, centre } = sources;
  const signer = await deps.signerOf(record.centre);
  if (signer.controller !== centre.did) {
    throw new AppError('key-unavailable', `The key of ${centre.name} belongs to another identity.`);
  }
  const now = deps.clock();
  const unsigned = toOpenBadge(awardOf(sources, deps), {
    validFrom: now,
    holder,
    status: {
      url: statusListUrl(documentsAddress(deps.addresses), record.status.list),
      index: record.status.index,
      purpose: achievement.statusPurpose,
    },
    pathwaysUrl: `${documentsAddress(deps.addresses)}/pathways`,
  });
  const json =
    deps.pool === undefined
      ? JSON.stringify(await signCredential(unsigned, signer, now))
      : await deps.pool.sign(record.centre, unsigned, now);
  const isKey = holder.kind === 'key';
  return {
    id: isKey ? `${record.id}#${holder.did}` : record.id,
    award: record.id,
    centre: record.centre,
    signedAt: toDateTimeStamp(now),
    ...(isKey ? { holder: holder.did } : {}),
    json,
  };
}

/**
 * Signs the copy of an award that needs no wallet: it names the person, and carries a salted hash of the e-mail address
 * (architecture.md 4.17). Nothing is kept here.
 *
 * @throws AppError `key-unavailable` | `credential-not-conformant`
 */
export function signNamedCopy(deps: SigningDeps, sources: AwardSources): Promise<IssuedCredential> {
  return sign(deps, sources, namedHolder(sources.record.candidate.email));
}

/** Signs the copy for the key of a holder: same id, same status index, no e-mail hash (architecture.md 4.17). */
export function signHolderCopy(
  deps: SigningDeps,
  sources: AwardSources,
  holderDid: string,
): Promise<IssuedCredential> {
  return sign(deps, sources, { kind: 'key', did: holderDid });
}
