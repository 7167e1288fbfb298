import assert from 'node:assert/strict';
import { createRegisterDocument, type FetchText } from '../../../core/http/register-document.ts';
import { rejectsWith } from '../../support/rejects-with.ts';

describe('the register as a face gets it', () => {
  let time: number;
  let asked: string[];
  let answer: () => { status: number; text: string };
  const clock = () => new Date(time);
  const fetchText: FetchText = async (url, { accept }) => {
    asked.push(`${accept} ${url}`);
    const { status, text } = answer();
    return { status, body: new TextEncoder().encode(text) };
  };
  beforeEach(() => {
    time = Date.parse('2026-11-21T10:00:00Z');
    asked = [];
    answer = () => ({ status: 200, text: 'aa.bb.cc\n' });
  });
  const make = () => createRegisterDocument('https://r.example/register', fetchText, clock);

  it('is fetched once a minute, and once for many at the same time', async () => {
    const read = make();
    const [first] = await Promise.all([read(), read(), read()]);
    assert.deepEqual(first, { jws: 'aa.bb.cc', fetchedAt: '2026-11-21T10:00:00Z' });
    time += 59_000;
    assert.equal((await read()).fetchedAt, '2026-11-21T10:00:00Z');
    time += 2_000;
    assert.equal((await read()).fetchedAt, '2026-11-21T10:01:01Z');
    assert.deepEqual(
      asked,
      Array(2).fill('application/jwt https://r.example/register/register.jwt'),
    );
  });

  const failures: readonly (readonly [string, () => { status: number; text: string }])[] = [
    ['answers an error', () => ({ status: 500, text: 'aa.bb.cc' })],
    ['answers something else', () => ({ status: 200, text: '<html>' })],
    [
      'cannot be reached',
      () => {
        throw new Error('ECONNREFUSED');
      },
    ],
  ];
  for (const [what, failure] of failures)
    it(`is unavailable when its server ${what}, and asked for again the next time`, async () => {
      const read = make();
      const good = answer;
      answer = failure;
      await rejectsWith(read(), 'register-unavailable', /cannot be reached at present/);
      answer = good;
      assert.equal((await read()).jws, 'aa.bb.cc');
    });

  it('is never an old copy passed off as a new one', async () => {
    const read = make();
    await read();
    time += 61_000;
    answer = () => ({ status: 503, text: '' });
    await rejectsWith(read(), 'register-unavailable');
  });
});
