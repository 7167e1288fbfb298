import assert from 'node:assert/strict';
import { centreStanding } from '../../../../issuer/console/register/centre-standing.ts';
import { scopesOf } from '../../../../issuer/console/register/scopes-of.ts';
import { sampleCatalogue } from '../../../../issuer/sample/catalogue.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../../../schemas/register-entry/register-event.ts';

const [centre] = sampleCatalogue('http://issuer.localhost:4100').centres;
assert.ok(centre);
const did = centre.did;

function chain(drafts: readonly RegisterEntryDraft[]): RegisterEvent[] {
  return drafts.map((draft, seq) => ({
    ...draft,
    seq,
    recordedAt: '2026-01-01T00:00:00Z',
    previousHash: '',
    hash: String(seq),
  }));
}

const included: RegisterEntryDraft = {
  type: 'centre-included',
  centreDid: did,
  effectiveFrom: '2024-01-01',
  centre,
};

describe('issuer/console register views', () => {
  it('tells how a centre stands on a day', () => {
    const events = chain([
      included,
      { type: 'centre-suspended', centreDid: did, effectiveFrom: '2025-03-01' },
      { type: 'centre-reinstated', centreDid: did, effectiveFrom: '2025-06-01' },
      { type: 'centre-excluded', centreDid: did, effectiveFrom: '2026-01-01' },
    ]);
    assert.equal(centreStanding(events, did, '2023-12-31'), 'not');
    assert.equal(centreStanding(events, did, '2024-01-01'), 'in');
    assert.equal(centreStanding(events, did, '2025-03-01'), 'suspended');
    assert.equal(centreStanding(events, did, '2025-06-01'), 'in');
    assert.equal(centreStanding(events, did, '2026-02-01'), 'excluded');
    assert.equal(centreStanding(events, 'did:web:another', '2025-01-01'), 'not');
  });

  it('lists what may be awarded now, later and no more; a suspension ends no right', () => {
    const grant = (achievements: string[], effectiveFrom: string, effectiveTo?: string) => ({
      type: 'scope-granted' as const,
      centreDid: did,
      achievements,
      effectiveFrom,
      ...(effectiveTo === undefined ? {} : { effectiveTo }),
    });
    const events = chain([
      included,
      grant(['open', 'withdrawn'], '2024-01-01'),
      grant(['limited'], '2024-01-01', '2026-12-31'),
      grant(['future'], '2027-01-01'),
      grant(['past'], '2024-01-01', '2024-12-31'),
      {
        type: 'scope-withdrawn',
        centreDid: did,
        achievements: ['withdrawn'],
        effectiveFrom: '2025-01-01',
      },
      { type: 'centre-suspended', centreDid: did, effectiveFrom: '2026-05-01' },
    ]);
    assert.deepEqual(scopesOf(events, did, '2026-06-01'), [
      { achievement: 'limited', kind: 'now', since: '2024-01-01', until: '2026-12-31' },
      { achievement: 'open', kind: 'now', since: '2024-01-01', until: undefined },
      { achievement: 'future', kind: 'later', since: '2027-01-01', until: undefined },
      { achievement: 'past', kind: 'ended' },
      { achievement: 'withdrawn', kind: 'ended' },
    ]);
  });
});
