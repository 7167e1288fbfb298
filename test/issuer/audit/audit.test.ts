import assert from 'node:assert/strict';
import { listAudit } from '../../../issuer/audit/list-audit.ts';
import { recordAudit } from '../../../issuer/audit/record-audit.ts';
import { openTestIssuer } from '../support/open-test-issuer.ts';

describe('the audit log', () => {
  it('lists the newest first, part by part, and leaves nothing out', async () => {
    const { deps, clock, close } = await openTestIssuer();
    for (let n = 0; n < 250; n += 1) {
      await recordAudit(deps, { actor: 'staff', action: 'tested', subject: String(n) });
      clock.move(1);
    }
    const subjects: string[] = [];
    let after: string | undefined;
    do {
      const { entries, next } = await listAudit(deps, after);
      subjects.push(...entries.map((entry) => entry.subject));
      after = next;
    } while (after !== undefined);
    assert.deepEqual(
      subjects,
      Array.from({ length: 250 }, (_, n) => String(249 - n)),
    );
    await close();
  });
});
