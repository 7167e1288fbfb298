import { AppError } from '../../core/errors.ts';
import type { Pathway } from '../../schemas/pathway/pathway.ts';
import { versionedId } from '../../storage/issuer-collections.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { IssuerDeps } from '../deps.ts';

/**
 * Publishes one version of a pathway; published rules never change.
 *
 * @throws AppError `already-exists`
 */
export async function savePathway(
  deps: Pick<IssuerDeps, 'store' | 'clock'>,
  by: string,
  pathway: Pathway,
): Promise<void> {
  const id = versionedId(pathway.id, pathway.version);
  if (!(await deps.store.pathways.insert({ id, pathway }))) {
    throw new AppError(
      'already-exists',
      `Version ${pathway.version} of the pathway ${pathway.id} is published and does not change.`,
    );
  }
  await recordAudit(deps, { actor: by, action: 'pathway-published', subject: pathway.id });
}
