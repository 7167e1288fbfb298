import { toDateTimeStamp } from '../../core/time.ts';
import type { AuditEntry } from '../../schemas/audit/audit-entry.ts';
import type { IssuerDeps } from '../deps.ts';
import { newestFirstId } from './newest-first-id.ts';

/** What happened: `actor` is a staff id, or the name of the part that acted by itself. */
export type AuditDraft = Pick<AuditEntry, 'actor' | 'action' | 'subject'> & {
  readonly detail?: AuditEntry['detail'];
};

/** Appends to the audit log. Never give it a secret, a birth date or an e-mail address. */
export async function recordAudit(
  deps: Pick<IssuerDeps, 'store' | 'clock'>,
  draft: AuditDraft,
): Promise<void> {
  const now = deps.clock();
  await deps.store.audit.insert({
    detail: {},
    ...draft,
    id: newestFirstId(now),
    at: toDateTimeStamp(now),
  });
}
