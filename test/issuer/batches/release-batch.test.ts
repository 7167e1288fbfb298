import assert from 'node:assert/strict';
import { AppError } from '../../../core/errors.ts';
import { BatchJobs } from '../../../issuer/batches/batch-jobs.ts';
import { countRows } from '../../../issuer/batches/count-rows.ts';
import { pauseBatch, resumeBatch } from '../../../issuer/batches/pause-batch.ts';
import { listBatches, viewBatch } from '../../../issuer/batches/read-batch.ts';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { resumeBatches } from '../../../issuer/batches/resume-batches.ts';
import { signBatch } from '../../../issuer/batches/sign-batch.ts';
import { undoBatch } from '../../../issuer/batches/undo-batch.ts';
import { achievementSchema } from '../../../schemas/achievement/achievement.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { ACHIEVEMENT, importList, LIST, registerEvents, rowsOf, testIssuer } from './support.ts';

const BY = 'officer-1';
const RELEASE = { by: BY, delivery: { kind: 'mail', transactionCode: false } } as const;

const manyRows = (count: number): string =>
  `Name;Award date\n${Array.from({ length: count }, (_, i) => `Person ${i};2026-11-20\n`).join('')}`;

describe('releaseBatch', () => {
  it('has one winner among 50 at the same time', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    const tries = Array.from({ length: 50 }, () => releaseBatch(deps, { batch: id, ...RELEASE }));
    const results = await Promise.allSettled(tries);
    assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      assert.ok(result.reason instanceof AppError);
      assert.equal(result.reason.code, 'batch-already-released');
    }
  });

  it('refuses a list without a name or an award date, naming its columns', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, 'Shoe;Size\nx;38\n');
    await rejectsWith(
      releaseBatch(deps, { batch: id, ...RELEASE }),
      'batch-not-ready',
      /gives the name .* and the award date\. Its columns are "Shoe", "Size"/,
    );
  });

  it('refuses an achievement that lacks what it owes', async () => {
    const deps = await testIssuer({ achievement: { ...ACHIEVEMENT, outcomes: [] } });
    const { id } = await importList(deps);
    await rejectsWith(
      releaseBatch(deps, { batch: id, ...RELEASE }),
      'batch-not-ready',
      /"Safe lifting" cannot be issued yet: .*learning outcome/,
    );
  });

  it('refuses rows with credits for mere attendance, and lets the others through', async () => {
    const { assessment: _, ...rest } = ACHIEVEMENT;
    const achievement = { ...rest, class: 'participation', outcomes: [] } as const;
    const deps = await testIssuer({ achievement: achievementSchema.parse(achievement) });
    const list = 'Name;Award date;ECTS\nAnna;2026-11-20;2\nIvan;2026-11-20;\n';
    const batch = await importList(deps, list);
    const [faulty] = await rowsOf(deps.store, batch);
    assert.deepEqual(faulty?.problems, [
      { field: 'creditsEarned', code: 'credits-for-attendance', value: '2' },
    ]);
    await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    await signBatch(deps, batch.id);
    const states = (await rowsOf(deps.store, batch)).map((row) => row.state);
    assert.deepEqual(states, ['rejected', 'signed']);
  });

  it('refuses when the register allows none of the dates, and says so in the preview', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, 'Name;Award date\nAnna;2024-12-31\n');
    const [row] = await rowsOf(deps.store, batch);
    assert.equal(row?.problems[0]?.code, 'outside-register-scope');
    const release = releaseBatch(deps, { batch: batch.id, ...RELEASE });
    await rejectsWith(release, 'outside-register-scope', /register does not allow/);
  });

  it('asks the register again at release', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    const events = await registerEvents([]);
    const later = { ...deps, register: { events: async () => events } };
    await rejectsWith(releaseBatch(later, { batch: id, ...RELEASE }), 'outside-register-scope');
    const silent = async () => {
      throw new AppError('register-unavailable', 'The register cannot be reached.');
    };
    const without = { ...deps, register: { events: silent } };
    await rejectsWith(releaseBatch(without, { batch: id, ...RELEASE }), 'register-unavailable');
  });

  it('refuses when no row can be signed, or when the key is not at hand', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, 'Name;Award date\n;2026-11-20\n');
    await rejectsWith(releaseBatch(deps, { batch: id, ...RELEASE }), 'batch-not-ready', /No row/);
    const good = await importList(deps);
    const signerOf = async () => {
      throw new AppError('key-unavailable', 'There is no key.');
    };
    const release = releaseBatch({ ...deps, signerOf }, { batch: good.id, ...RELEASE });
    await rejectsWith(release, 'key-unavailable');
    const reading = { ...good, id: 'reading', state: 'reading' } as const;
    await deps.store.batches.put(reading);
    const early = releaseBatch(deps, { batch: 'reading', ...RELEASE });
    await rejectsWith(early, 'batch-not-ready', /still being read/);
  });

  it('leaves faulty rows out and rejects them for good', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, `${LIST};bad@example.org;;2026-11-20;\n`);
    await releaseBatch(deps, { batch: id, ...RELEASE });
    await signBatch(deps, id);
    const counts = await countRows(deps.store, id);
    assert.deepEqual(counts, {
      ready: 0,
      problem: 0,
      skipped: 0,
      signed: 3,
      rejected: 1,
      total: 4,
    });
  });
});

describe('the release of a long list', () => {
  const LONG = 1100;

  it('leaves its rows to be judged by the signing, which signs nothing that is refused meanwhile', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, `${manyRows(LONG)}Person 7;2026-11-20\n`);
    const released = await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    assert.equal(released.toBeJudged, true);
    const events = await registerEvents([]);
    await signBatch({ ...deps, register: { events: async () => events } }, batch.id);
    assert.equal((await countRows(deps.store, batch.id)).rejected, LONG + 1);
    assert.equal(await deps.store.credentials.count(), 0);
  });

  it('lets the signing stop in between and come to the same rows', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, `${manyRows(LONG)}Person 7;2026-11-20\n`);
    await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    await signBatch(deps, batch.id, () => false);
    assert.equal((await deps.store.batches.get(batch.id)).toBeJudged, true);
    let parts = 0;
    await signBatch(deps, batch.id, () => ++parts < 4);
    assert.equal((await deps.store.batches.get(batch.id)).toBeJudged, undefined);
    const { signed } = await countRows(deps.store, batch.id);
    assert.ok(signed > 0 && signed < LONG, String(signed));
    const half = await deps.store.batches.get(batch.id);
    // As after a crash between the last row judged and the note of it.
    await deps.store.batches.put({ ...half, toBeJudged: true });
    await signBatch(deps, batch.id);
    const counts = await countRows(deps.store, batch.id);
    assert.deepEqual([counts.signed, counts.skipped, counts.rejected], [LONG, 0, 1]);
  });

  it('asks the register at once', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, manyRows(LONG));
    const events = async () => {
      throw new AppError('register-unavailable', 'The register cannot be reached.');
    };
    const without = { ...deps, register: { events } };
    await rejectsWith(releaseBatch(without, { batch: id, ...RELEASE }), 'register-unavailable');
  });
});

describe('the signing of a batch', () => {
  it('stops when paused, goes on when resumed, and tells how far it is', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, manyRows(120));
    await releaseBatch(deps, { batch: id, ...RELEASE });
    const jobs = new BatchJobs(deps, (error) => assert.fail(String(error)));
    await jobs.start(id);
    await jobs.start(id);
    await pauseBatch(deps.store, id);
    await jobs.halt(id);
    const { signed } = await countRows(deps.store, id);
    assert.ok(signed < 120, `${signed} were signed before the pause`);
    await resumeBatch(deps.store, id);
    await jobs.start(id);
    await jobs.wait(id);
    const view = await viewBatch(deps.store, jobs, await deps.store.batches.get(id));
    assert.equal(view.batch.state, 'done');
    assert.equal(view.counts.signed, 120);
    assert.deepEqual(view.progress, { done: 120 - signed, total: 120 - signed, perSecond: 0 });
    assert.equal((await listBatches(deps.store, jobs, 'kerry')).length, 1);
    await rejectsWith(pauseBatch(deps.store, id), 'conflict', /is done/);
    await jobs.stop();
  });

  it('rejects a row that cannot be signed, with the reason, keeps nothing of it and signs the others', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps);
    const [row] = await rowsOf(deps.store, batch);
    assert.ok(row !== undefined);
    // An id that is no address cannot stand in a signed document.
    await deps.store.batchRows.put({ ...row, award: 'no address' });
    await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    await signBatch(deps, batch.id);
    const [faulty, ...others] = await rowsOf(deps.store, batch);
    assert.equal(faulty?.state, 'rejected');
    assert.equal(faulty.problems[0]?.code, 'not-signable');
    assert.match(faulty.problems[0]?.value ?? '', /cannot be signed/);
    assert.deepEqual(
      others.map((other) => other.state),
      ['signed', 'signed'],
    );
    assert.equal((await deps.store.batches.get(batch.id)).state, 'done');
    assert.equal(await deps.store.awards.count(), 2);
    const again = await importList(deps);
    assert.equal((await countRows(deps.store, again.id)).ready, 1, 'its key is free again');
  });

  it('is paused by a fault that concerns all rows', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    await releaseBatch(deps, { batch: id, ...RELEASE });
    const signerOf = async () => {
      const signer = await deps.signerOf('kerry');
      return { ...signer, sign: async () => new Uint8Array(64) };
    };
    const jobs = new BatchJobs({ ...deps, signerOf }, () => undefined);
    await jobs.start(id);
    await jobs.wait(id);
    assert.equal((await deps.store.batches.get(id)).state, 'paused');
    assert.equal((await countRows(deps.store, id)).ready, 3);
    assert.equal(await deps.store.credentials.count(), 0);
  });

  it('is paused by a failure, with a sentence for the officer, and can be resumed', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    await releaseBatch(deps, { batch: id, ...RELEASE });
    const seen: unknown[] = [];
    let isBroken = true;
    const deliver: typeof deps.deliver = async (...args) => {
      if (isBroken) throw new AppError('internal', 'The outbox is full.');
      await deps.deliver(...args);
    };
    const jobs = new BatchJobs({ ...deps, deliver }, (error) => seen.push(error));
    await jobs.start(id);
    await jobs.wait(id);
    assert.equal(jobs.progress(id)?.failure, 'The outbox is full.');
    assert.equal(seen.length, 1);
    assert.equal((await deps.store.batches.get(id)).state, 'paused');
    isBroken = false;
    await resumeBatch(deps.store, id);
    await jobs.start(id);
    await jobs.wait(id);
    assert.equal(jobs.progress(id)?.failure, undefined);
    assert.equal(deps.delivered.length, 3);
  });
});

describe('undoBatch', () => {
  it('revokes every award with the reason, and the corrected list can be issued', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    await releaseBatch(deps, { batch: id, ...RELEASE });
    await signBatch(deps, id);
    await undoBatch(deps, { batch: id, by: BY, reason: 'Wrong group.' });
    for (const award of await deps.store.awards.list({ limit: 10 })) {
      assert.ok(award.state.kind === 'revoked' && award.state.reason === 'Wrong group.');
    }
    const again = await importList(deps);
    await releaseBatch(deps, { batch: again.id, ...RELEASE });
    await signBatch(deps, again.id);
    const turns = (await deps.store.awards.listBy('batch', again.id, { limit: 9 })).map(
      (a) => a.keyTurn,
    );
    assert.deepEqual(turns, [1, 1, 1]);
  });

  it('lets other requests in between', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, manyRows(60));
    await releaseBatch(deps, { batch: id, ...RELEASE });
    await signBatch(deps, id);
    const undoing = undoBatch(deps, { batch: id, by: BY, reason: 'Stop.' });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    const between = await deps.store.statusBits.count();
    assert.ok(between > 0 && between < 60, String(between));
    await undoing;
    assert.equal(await deps.store.statusBits.count(), 60);
  });

  it('of a batch in the middle gives back the keys of what was not signed', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, manyRows(60));
    await releaseBatch(deps, { batch: id, ...RELEASE });
    await signBatch(deps, id, () => false);
    await undoBatch(deps, { batch: id, by: BY, reason: 'Stop.' });
    assert.equal((await deps.store.awards.list({ limit: 100 })).length, 50);
    await signBatch(deps, id);
    assert.equal((await deps.store.awards.list({ limit: 100 })).length, 50);
    const again = await importList(deps, manyRows(60));
    assert.equal((await countRows(deps.store, again.id)).ready, 60);
  });

  it('is not done again at each start', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    await releaseBatch(deps, { batch: id, ...RELEASE });
    await signBatch(deps, id);
    const undone = await undoBatch(deps, { batch: id, by: BY, reason: 'Stop.' });
    assert.equal(undone.toBeRevoked, undefined);
    assert.deepEqual(await deps.store.batches.get(id), undone);
    const [award] = await deps.store.awards.list({ limit: 1 });
    assert.ok(award !== undefined);
    await deps.store.awards.put({ ...award, state: { kind: 'in-force' } });
    await resumeBatches(deps, new BatchJobs(deps, assert.fail));
    assert.equal((await deps.store.awards.get(award.id)).state.kind, 'in-force');
  });

  it('refuses a draft', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    await rejectsWith(
      undoBatch(deps, { batch: id, by: BY, reason: 'x' }),
      'conflict',
      /not released/,
    );
  });
});
