import type { AuditEntry } from '../../schemas/audit/audit-entry.ts';
import type { IssuerDeps } from '../deps.ts';

const PART = 100;

/** A part of a listing; `next` continues it. */
export type AuditPart = { readonly entries: readonly AuditEntry[]; readonly next?: string };

/** Who did what, newest first, a hundred at a time. */
export async function listAudit(
  deps: Pick<IssuerDeps, 'store'>,
  after: string | undefined,
): Promise<AuditPart> {
  const entries = await deps.store.audit.list({ after, limit: PART });
  const last = entries.at(-1);
  return entries.length < PART || last === undefined ? { entries } : { entries, next: last.id };
}
