import { AppError } from '../../core/errors.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../schemas/register-entry/register-event.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { IssuerDeps } from '../deps.ts';
import type { RegisterWriter } from './register-writer.ts';

export type ChangeRegisterDeps = Pick<IssuerDeps, 'store' | 'clock'> & {
  /** The register that this program keeps itself; absent when another keeps it. */
  readonly registerWriter?: RegisterWriter | undefined;
};

/**
 * The register that this program keeps.
 *
 * @throws AppError `not-allowed` when another body keeps it
 */
export function ownRegister(deps: ChangeRegisterDeps): RegisterWriter {
  if (deps.registerWriter !== undefined) return deps.registerWriter;
  throw new AppError(
    'not-allowed',
    'Another body keeps the register that this issuer follows. Changes are made there.',
  );
}

/**
 * Grants, withdraws, suspends … by appending an event, and says so in the audit log.
 *
 * @throws AppError `not-allowed` | `invalid-input` | `conflict`
 */
export async function changeRegister(
  deps: ChangeRegisterDeps,
  by: Pick<Staff, 'id'>,
  draft: RegisterEntryDraft,
): Promise<RegisterEvent> {
  const event = await ownRegister(deps).append(draft);
  await recordAudit(deps, {
    actor: by.id,
    action: `register-${event.type}`,
    subject: event.centreDid,
    detail: { seq: event.seq, effectiveFrom: event.effectiveFrom },
  });
  return event;
}
