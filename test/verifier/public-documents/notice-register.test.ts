import assert from 'node:assert/strict';
import { openVerifierStore } from '../../../storage/open-store.ts';
import type { RegisterView } from '../../../verifier/engine/engine-deps.ts';
import { verifyRegister } from '../../../verifier/engine/trust/verify-register.ts';
import { noticeRegister } from '../../../verifier/public-documents/notice-register.ts';
import {
  centreIncluded,
  chain,
  newOperator,
  type Operator,
  publishRegister,
  scopeGranted,
} from '../../attacks/support/register.ts';
import { NOW } from '../../attacks/support/world.ts';

const DID = 'did:web:a.example';

describe('noticeRegister', () => {
  let operator: Operator;
  const view = async (events: Parameters<typeof publishRegister>[1]): Promise<RegisterView> =>
    verifyRegister(await publishRegister(operator, events), operator.did, NOW);

  before(async () => {
    operator = await newOperator();
  });

  it('accepts a history that grows', async () => {
    const store = await openVerifierStore('memory:');
    const events = await chain([centreIncluded(DID), scopeGranted(DID)]);
    assert.equal((await noticeRegister(store, await view([]))).kind, 'trusted');
    assert.equal((await noticeRegister(store, await view(events.slice(0, 1)))).kind, 'trusted');
    assert.equal((await noticeRegister(store, await view(events))).kind, 'trusted');
    assert.equal((await noticeRegister(store, await view(events))).kind, 'trusted');
    await store.close();
  });

  it('refuses an older copy that hides the latest event, although its signature is good', async () => {
    const store = await openVerifierStore('memory:');
    const events = await chain([
      centreIncluded(DID),
      { type: 'centre-excluded', centreDid: DID, effectiveFrom: '2026-01-01' },
    ]);
    await noticeRegister(store, await view(events));
    const older = await noticeRegister(store, await view(events.slice(0, 1)));
    assert.equal(older.kind, 'untrusted');
    await store.close();
  });

  it('refuses a history that tells the past differently', async () => {
    const store = await openVerifierStore('memory:');
    await noticeRegister(store, await view(await chain([centreIncluded(DID)])));
    const other = await chain([centreIncluded('did:web:b.example'), scopeGranted(DID)]);
    assert.equal((await noticeRegister(store, await view(other))).kind, 'untrusted');
    await store.close();
  });

  it('keeps nothing of a register that is not trusted', async () => {
    const store = await openVerifierStore('memory:');
    const stale = { kind: 'stale', detail: 'old' } as const;
    assert.equal(await noticeRegister(store, stale), stale);
    assert.equal(await store.settings.count(), 0);
    await store.close();
  });
});
