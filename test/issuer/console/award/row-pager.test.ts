import assert from 'node:assert/strict';
import { createRowPager } from '../../../../issuer/console/award/row-pager.ts';
import type { BatchRow } from '../../../../schemas/batch/batch.ts';

const rowOf = (row: number, state: BatchRow['state']): BatchRow => ({
  id: `b:${String(row).padStart(7, '0')}`,
  batch: 'b',
  row,
  cells: [],
  problems: [],
  award: 'a',
  key: '',
  state,
});

type Query = {
  readonly state?: BatchRow['state'];
  readonly after?: string;
  readonly limit?: number;
};

/** A server that only answers the rows after one, and counts how often it is asked. */
function serverOf(all: readonly BatchRow[]) {
  let calls = 0;
  const rows = async (_batch: string, { state, after = '', limit = 100 }: Query) => {
    calls += 1;
    const found = all.filter(
      (row) => row.id > after && (state === undefined || row.state === state),
    );
    return { rows: found.slice(0, limit) };
  };
  return { rows, calls: () => calls };
}

const gapless = Array.from({ length: 5_000 }, (_, i) =>
  rowOf(i + 2, i % 7 === 0 ? 'problem' : 'ready'),
);

describe('issuer/console row pager', () => {
  it('enters a list without blank lines anywhere in two questions', async () => {
    const server = serverOf(gapless);
    const page = await createRowPager('b', 'all', 5_000, server.rows)(4_900, 100);
    assert.deepEqual([page[0]?.row, page.at(-1)?.row], [4_902, 5_001]);
    assert.equal(server.calls(), 2);
  });

  it('finds the right rows where blank lines left gaps', async () => {
    const gappy = gapless.filter((row) => row.row % 10 !== 0);
    const server = serverOf(gappy);
    const pager = createRowPager('b', 'all', gappy.length, server.rows);
    for (const offset of [0, 100, 3_000, gappy.length - 50]) {
      assert.deepEqual(await pager(offset, 100), gappy.slice(offset, offset + 100));
    }
  });

  it('finds the right rows under a filter, in any order of asking', async () => {
    const wanted = gapless.filter((row) => row.state === 'problem');
    const pager = createRowPager('b', 'problem', wanted.length, serverOf(gapless).rows);
    for (const offset of [600, 0, 300, 700]) {
      assert.deepEqual(await pager(offset, 100), wanted.slice(offset, offset + 100));
    }
  });

  it('answers nothing after the end', async () => {
    const pager = createRowPager('b', 'ready', 10, serverOf(gapless.slice(0, 12)).rows);
    assert.deepEqual(await pager(100, 100), []);
  });
});
