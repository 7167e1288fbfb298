import assert from 'node:assert/strict';
import { fromOpenBadge } from '../../../core/projections/from-open-badge.ts';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { signBatch } from '../../../issuer/batches/sign-batch.ts';
import { awardOf } from '../../../issuer/credentials/award-of.ts';
import { endOfValidity } from '../../../issuer/credentials/end-of-validity.ts';
import { listAwards } from '../../../issuer/credentials/list-awards.ts';
import { revokeAward } from '../../../issuer/credentials/revoke-award.ts';
import { signAwardFor } from '../../../issuer/credentials/sign-award-for.ts';
import { sourcesOf } from '../../../issuer/credentials/sources-of.ts';
import { reinstateAward, suspendAward } from '../../../issuer/credentials/suspend-award.ts';
import { updateAward } from '../../../issuer/credentials/update-award.ts';
import { viewAward } from '../../../issuer/credentials/view-award.ts';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import type { AwardRecord } from '../../../schemas/award/award-record.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { ACHIEVEMENT, importList, type TestIssuer, testIssuer } from '../batches/support.ts';

const HOLDER = 'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv';
const BY = { by: 'officer-1', reason: 'A mistake.' };

async function issued(achievement: Achievement = ACHIEVEMENT) {
  const deps = await testIssuer({ achievement });
  const { id } = await importList(deps);
  const delivery = { kind: 'mail', transactionCode: false } as const;
  await releaseBatch(deps, { batch: id, by: 'officer-1', delivery });
  await signBatch(deps, id);
  const awards = await deps.store.awards.list({ limit: 10 });
  return { deps, awards, anna: named(awards, 'Anna') };
}

function named(awards: readonly AwardRecord[], name: string): AwardRecord {
  const found = awards.find((award) => award.candidate.name.startsWith(name));
  assert.ok(found);
  return found;
}

async function credentialOf(deps: TestIssuer, id: string): Promise<Record<string, unknown>> {
  return JSON.parse((await deps.store.credentials.get(id)).json);
}

describe('the signed copies of an award', () => {
  it('state exactly the facts of the award, and neither birth date nor e-mail address', async () => {
    const { deps, awards } = await issued();
    for (const record of awards) {
      const facts = awardOf(await sourcesOf(deps.store, record), deps);
      const { json } = await deps.store.credentials.get(record.id);
      assert.deepEqual(fromOpenBadge(JSON.parse(json)), facts);
      assert.doesNotMatch(json, /1990-02-28|anna@example\.org/);
    }
  });

  it('without a wallet: a salted hash of the e-mail address, if there is one', async () => {
    const { deps, anna } = await issued();
    const text = JSON.stringify((await credentialOf(deps, anna.id)).credentialSubject);
    assert.match(text, /"identityHash":"sha256\$[0-9a-f]{64}"/);
  });

  it('for a wallet: its key, no hash, the same id and index; asked again, the same text', async () => {
    const { deps, anna } = await issued();
    const copies = await Promise.all([1, 2, 3].map(() => signAwardFor(deps, anna, HOLDER)));
    assert.equal(new Set(copies.map((copy) => copy.json)).size, 1);
    const named = await credentialOf(deps, anna.id);
    const held = await credentialOf(deps, `${anna.id}#${HOLDER}`);
    assert.deepEqual([held.id, held.credentialStatus], [named.id, named.credentialStatus]);
    assert.match(JSON.stringify(held.credentialSubject), new RegExp(`"id":"${HOLDER}"`));
    assert.doesNotMatch(JSON.stringify(held), /sha256\$/);
  });

  it('are not made for a revoked award', async () => {
    const { deps, anna } = await issued();
    await revokeAward(deps, { award: anna.id, ...BY });
    await rejectsWith(signAwardFor(deps, anna, HOLDER), 'conflict', /revoked/);
  });

  it('are not signed by a key of another identity', async () => {
    const { deps, anna } = await issued();
    const signer = { ...(await deps.signerOf('kerry')), controller: 'did:web:example.org' };
    const other = { ...deps, signerOf: async () => signer };
    await rejectsWith(signAwardFor(other, anna, HOLDER), 'key-unavailable', /another identity/);
  });
});

describe('endOfValidity', () => {
  const months = (count: number): Achievement => ({
    ...ACHIEVEMENT,
    validity: { kind: 'months', months: count },
  });
  for (const [day, count, end] of [
    ['2026-11-20', 24, '2028-11-20T00:00:00+00:00'],
    ['2026-01-31', 1, '2026-02-28T00:00:00+00:00'],
    ['2024-02-29', 12, '2025-02-28T00:00:00+00:00'],
    ['2026-12-05', 7, '2027-07-05T00:00:00+01:00'],
  ] as const) {
    it(`${day} and ${count} months: ${end}`, () => {
      assert.equal(endOfValidity(months(count), day, 'Europe/Dublin'), end);
    });
  }

  it('has none without expiry', () => {
    const forever: Achievement = { ...ACHIEVEMENT, validity: { kind: 'no-expiry' } };
    assert.equal(endOfValidity(forever, '2026-11-20', 'Europe/Dublin'), undefined);
  });
});

describe('awards in the console', () => {
  it('are found by a part of the name or e-mail in any case, by state and by delivery, in parts', async () => {
    const { deps, anna, awards } = await issued();
    await revokeAward(deps, { award: anna.id, ...BY });
    const find = async (query: object) =>
      (await listAwards(deps.store, { centre: 'kerry', ...query })).awards.map(
        (a) => a.candidate.name,
      );
    assert.deepEqual(await find({ q: 'BĒRZ' }), ['Anna Bērziņa']);
    assert.deepEqual(await find({ q: 'wang@' }), ['王小明']);
    assert.deepEqual(await find({ state: 'revoked' }), ['Anna Bērziņa']);
    assert.equal((await find({ delivery: 'unclaimed' })).length, 3);
    assert.deepEqual(await find({ delivery: 'unclaimed', state: 'in-force', q: 'анна' }), []);
    const first = await listAwards(deps.store, { centre: 'kerry', limit: 2 });
    const rest = await listAwards(deps.store, { centre: 'kerry', limit: 2, after: first.next });
    assert.deepEqual(
      [...first.awards, ...rest.awards].map((a) => a.id),
      awards.map((a) => a.id),
    );
    assert.equal(rest.next, undefined);
  });

  it('carry the title, the address and the newest offer that counts', async () => {
    const { deps, anna } = await issued();
    const offer = { award: anna.id, centre: 'kerry', expiresAt: '2026-12-21T10:00:00Z' } as const;
    await deps.store.offers.insert({
      ...offer,
      id: 'a',
      createdAt: '2026-11-21T10:00:00Z',
      state: 'replaced',
    });
    await deps.store.offers.insert({
      ...offer,
      id: 'b',
      createdAt: '2026-11-21T11:00:00Z',
      state: 'open',
    });
    const view = await viewAward(deps, anna);
    assert.deepEqual(
      [view.achievementTitle, view.email, view.offer],
      ['Safe lifting', 'anna@example.org', { expiresAt: offer.expiresAt, state: 'open' }],
    );
  });
});

describe('suspendAward', () => {
  it('sets the bit and takes it back, for a suspension list alone', async () => {
    const { deps, anna } = await issued({ ...ACHIEVEMENT, statusPurpose: 'suspension' });
    await suspendAward(deps, { award: anna.id, ...BY });
    assert.equal(await deps.store.statusBits.count(), 1);
    assert.equal((await deps.store.awards.get(anna.id)).state.kind, 'suspended');
    await reinstateAward(deps.store, anna.id);
    assert.equal(await deps.store.statusBits.count(), 0);
    assert.equal((await deps.store.awards.get(anna.id)).state.kind, 'in-force');
    await revokeAward(deps, { award: anna.id, ...BY });
    await rejectsWith(suspendAward(deps, { award: anna.id, ...BY }), 'conflict', /for good/);
    await rejectsWith(reinstateAward(deps.store, anna.id), 'conflict', /for good/);
  });

  it('never wins against a revocation at the same moment', async () => {
    const { deps, anna } = await issued({ ...ACHIEVEMENT, statusPurpose: 'suspension' });
    await suspendAward(deps, { award: anna.id, ...BY });
    await Promise.allSettled([
      reinstateAward(deps.store, anna.id),
      revokeAward(deps, { award: anna.id, ...BY }),
      reinstateAward(deps.store, anna.id),
      suspendAward(deps, { award: anna.id, ...BY }),
      updateAward(deps.store, anna.id, (record) => ({ ...record, delivery: 'claimed' })),
    ]);
    const { state, delivery } = await deps.store.awards.get(anna.id);
    assert.deepEqual([state.kind, delivery], ['revoked', 'claimed']);
    assert.equal(await deps.store.statusBits.count(), 1);
  });

  it('is refused where the list is for revocation', async () => {
    const { deps, anna } = await issued();
    await rejectsWith(suspendAward(deps, { award: anna.id, ...BY }), 'conflict', /no suspension/);
  });
});
