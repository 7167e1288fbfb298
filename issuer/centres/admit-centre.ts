import { localDateIn } from '../../core/time.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import type { RegisterWriter } from '../register/register-writer.ts';
import type { CentreAdmission } from './centre-draft.ts';
import { type CreateCentreDeps, createCentre } from './create-centre.ts';

export type AdmitCentreDeps = CreateCentreDeps & {
  /** The register that this program keeps itself; absent when another keeps it. */
  readonly registerWriter?: RegisterWriter | undefined;
};

/**
 * Creates a centre and, where this program keeps the register, includes it from the day that was decided, which may lie
 * before today: a centre brings awards of the weeks before. What it may award is granted apart.
 *
 * @throws AppError `already-exists`
 */
export async function admitCentre(
  deps: AdmitCentreDeps,
  by: Pick<Staff, 'id'>,
  admission: CentreAdmission,
): Promise<Centre> {
  const { includedFrom, ...draft } = admission;
  const centre = await createCentre(deps, by.id, draft);
  await deps.registerWriter?.append({
    type: 'centre-included',
    centreDid: centre.did,
    effectiveFrom: includedFrom ?? localDateIn(deps.clock(), centre.timeZone),
    centre,
  });
  return centre;
}
