import { AppError } from '../../core/errors.ts';
import { hashOf, newSecret } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Pathway } from '../../schemas/pathway/pathway.ts';
import type { AwardRequest } from '../../schemas/request/award-request.ts';
import { eachBy } from '../../storage/collection.ts';
import { versionedId } from '../../storage/issuer-collections.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { judgeComponents } from './judge-components.ts';
import type { RequestDeps } from './request-deps.ts';
import type { RequestDraft } from './request-draft.ts';

async function readPathway(
  deps: RequestDeps,
  centre: string,
  { id, version }: RequestDraft['pathway'],
): Promise<Pathway> {
  const record = await deps.store.pathways.find(versionedId(id, version));
  if (record?.pathway.centre === centre) return record.pathway;
  throw new AppError('not-found', 'This centre has no such pathway.');
}

/** A credential counts once towards one larger award, unless the centre declined before. */
async function assertNotAsked(deps: RequestDeps, request: AwardRequest): Promise<void> {
  const asked = new Set(request.components.map((component) => component.credentialId));
  for await (const other of eachBy(deps.store.requests, 'centre', request.centre)) {
    const isSame = other.pathway.id === request.pathway.id;
    if (!isSame || !other.components.some((c) => asked.has(c.credentialId))) continue;
    const decided = await deps.store.requestDecisions.find(other.id);
    if (decided?.decision.kind === 'declined') continue;
    throw new AppError(
      'already-exists',
      'This award was already asked for with these credentials. The centre has the request.',
    );
  }
}

/**
 * Takes in a learner's request for a larger award, if the pathway is complete in the centre's own eyes.
 *
 * @returns the secret by which the learner, and no one else, follows the request; its hash alone is kept
 * @throws AppError `not-found` | `invalid-input` | `pathway-not-complete` | `already-exists`
 */
export async function submitRequest(
  deps: RequestDeps,
  centre: string,
  draft: RequestDraft,
): Promise<{ readonly secret: string }> {
  const pathway = await readPathway(deps, centre, draft.pathway);
  const { components, explanation } = await judgeComponents(deps, pathway, draft);
  const { name, email } = draft.contact;
  const secret = newSecret();
  const request: AwardRequest = {
    id: await hashOf(secret),
    centre,
    pathway: { id: pathway.id, version: pathway.version, title: pathway.title },
    candidate: email === undefined ? { name } : { name, email },
    components: [...components],
    explanation: [...explanation],
    submittedAt: toDateTimeStamp(deps.clock()),
  };
  await assertNotAsked(deps, request);
  await deps.store.requests.insert(request);
  await recordAudit(deps, {
    actor: 'learner',
    action: 'request-submitted',
    subject: request.id,
    detail: { centre, pathway: pathway.id },
  });
  return { secret };
}
