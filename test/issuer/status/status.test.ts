import assert from 'node:assert/strict';
import express from 'express';
import request from 'supertest';
import { decodeBitstring, readBit } from '../../../core/status/bitstring.ts';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { signBatch } from '../../../issuer/batches/sign-batch.ts';
import { revokeAward } from '../../../issuer/credentials/revoke-award.ts';
import { currentList } from '../../../issuer/status/current-list.ts';
import { ListPublisher } from '../../../issuer/status/publish-list.ts';
import { reserveIndexes } from '../../../issuer/status/reserve-indexes.ts';
import { statusRoutes } from '../../../issuer/status/routes.ts';
import { clearStatus, setStatus } from '../../../issuer/status/set-status.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { importList, NOW, testIssuer } from '../batches/support.ts';

const AT = '2026-11-21T10:00:00Z';
const ids = (count: number, prefix = 'award'): string[] =>
  Array.from({ length: count }, (_, i) => `urn:${prefix}:${i}`);

async function bitsOf(json: string): Promise<Uint8Array> {
  const { credentialSubject } = JSON.parse(json);
  return decodeBitstring(credentialSubject.encodedList, { maxBytes: 1_000_000 });
}

/** A publisher whose clock the test moves. */
async function publisherAt() {
  const deps = await testIssuer();
  const list = await currentList(deps.store, deps.clock, 'kerry', 'revocation');
  const time = { now: NOW.getTime() };
  const publisher = new ListPublisher({ ...deps, clock: () => new Date(time.now) });
  return { deps, list, time, publisher };
}

describe('reserveIndexes', () => {
  it('gives no index twice, under parallel calls too, and they look random', async () => {
    const deps = await testIssuer();
    const reserve = (i: number) => reserveIndexes(deps, 'kerry', 'revocation', ids(20, `b${i}`));
    const all = await Promise.all(Array.from({ length: 25 }, (_, i) => reserve(i)));
    const indexes = all.flatMap((part) => [...part.values()].map(({ index }) => index));
    assert.equal(new Set(indexes).size, 500);
    assert.ok(Math.max(...indexes) > 65_536 && Math.min(...indexes) < 65_536);
    assert.equal(await deps.store.statusLists.count(), 1);
  });

  it('leaves an award the index that it has', async () => {
    const deps = await testIssuer();
    const first = await reserveIndexes(deps, 'kerry', 'revocation', ids(3));
    const again = await reserveIndexes(deps, 'kerry', 'revocation', ids(4));
    for (const id of ids(3)) assert.deepEqual(again.get(id), first.get(id));
    assert.equal(await deps.store.statusIndexes.count(), 4);
  });

  it('begins a new list when the last one is more than half full', async () => {
    const deps = await testIssuer();
    const list = await currentList(deps.store, deps.clock, 'kerry', 'revocation');
    const half = Array.from({ length: list.length / 2 + 1 }, (_, index) => ({
      id: `${list.id}:${index}`,
      list: list.id,
      index,
      award: `urn:old:${index}`,
    }));
    await deps.store.statusIndexes.insertMany(half);
    const reserved = await reserveIndexes(deps, 'kerry', 'revocation', ids(1));
    assert.equal(reserved.get('urn:award:0')?.list, 'kerry-revocation-0002');
  });
});

describe('ListPublisher', () => {
  it('shows a revocation within a second, in the bit of its award and in no other', async () => {
    const { deps, list, time, publisher } = await publisherAt();
    const before = await publisher.publish(list.id);
    assert.equal((await bitsOf(before.json)).length, 16_384);
    await setStatus(deps.store, { list: list.id, index: 4711 }, AT);
    assert.equal((await publisher.publish(list.id)).json, before.json);
    time.now += 1000;
    const bits = await bitsOf((await publisher.publish(list.id)).json);
    assert.ok(readBit(bits, 4711));
    assert.equal(
      bits.reduce((sum, byte) => sum + byte, 0),
      1,
    );
  });

  it('signs again only for a change or after a minute, and once for many who ask at once', async () => {
    const { list, time, publisher } = await publisherAt();
    const all = await Promise.all(Array.from({ length: 20 }, () => publisher.publish(list.id)));
    assert.equal(new Set(all.map(({ json }) => json)).size, 1);
    time.now += 59_000;
    assert.equal((await publisher.publish(list.id)).etag, all[0]?.etag);
    time.now += 1000;
    assert.notEqual((await publisher.publish(list.id)).etag, all[0]?.etag);
  });

  it('takes a suspension back', async () => {
    const { deps, time, publisher } = await publisherAt();
    const list = await currentList(deps.store, deps.clock, 'kerry', 'suspension');
    await setStatus(deps.store, { list: list.id, index: 7 }, AT);
    assert.ok(readBit(await bitsOf((await publisher.publish(list.id)).json), 7));
    await clearStatus(deps.store, { list: list.id, index: 7 });
    await setStatus(deps.store, { list: list.id, index: 8 }, AT);
    time.now += 1000;
    const bits = await bitsOf((await publisher.publish(list.id)).json);
    assert.deepEqual([readBit(bits, 7), readBit(bits, 8)], [false, true]);
  });

  it('knows no list that is not there', async () => {
    const { publisher } = await publisherAt();
    await rejectsWith(publisher.publish('kerry-revocation-9999'), 'not-found');
  });
});

describe('GET /status/:list', () => {
  it('answers the signed list for any origin, and 304 to who has it already', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    const delivery = { kind: 'none', transactionCode: false } as const;
    await releaseBatch(deps, { batch: id, by: 'x', delivery });
    await signBatch(deps, id);
    const [award] = await deps.store.awards.list({ limit: 1 });
    assert.ok(award);
    await revokeAward(deps, { award: award.id, by: 'x', reason: 'y' });
    const app = express().use(statusRoutes(deps));
    const path = `/status/${award.status.list}`;
    const answer = await request(app)
      .get(path)
      .buffer()
      .parse((res, done) => {
        let text = '';
        res.on('data', (part: Buffer) => {
          text += part.toString();
        });
        res.on('end', () => done(null, text));
      });
    assert.equal(answer.status, 200);
    assert.match(String(answer.headers['content-type']), /^application\/vc/);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.ok(readBit(await bitsOf(String(answer.body)), award.status.index));
    const again = await request(app).get(path).set('If-None-Match', String(answer.headers.etag));
    assert.equal(again.status, 304);
    const plain = await request(app).get(path).set('Accept-Encoding', 'identity');
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.notEqual(plain.headers.etag, answer.headers.etag);
    assert.equal(plain.headers.vary, 'Accept-Encoding');
    assert.ok(Number(plain.headers['content-length']) > Number(answer.headers['content-length']));
  });
});
