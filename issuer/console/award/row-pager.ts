import type { BatchRow } from '../../../schemas/batch/batch.ts';
import { batchesApi } from '../api/batches-api.ts';

export type RowFilter = 'all' | BatchRow['state'];

export type RowPager = (offset: number, limit: number) => Promise<readonly BatchRow[]>;

// The most that the server gives at once.
const stride = 500;

const idOf = (batch: string, row: number): string => `${batch}:${String(row).padStart(7, '0')}`;

/**
 * Reads rows at any place of a list, although the server only answers "the rows after this one".
 * A whole list without blank lines is entered directly, because a row's id tells its number; else the places passed are remembered.
 *
 * @param total how many rows the filter holds
 */
export function createRowPager(
  batch: string,
  filter: RowFilter,
  total: number,
  rowsOf: typeof batchesApi.rows = batchesApi.rows,
): RowPager {
  const state = filter === 'all' ? {} : { state: filter };
  // Offset → the id after which it begins.
  const known = new Map<number, string | undefined>([[0, undefined]]);
  let gapless: Promise<boolean> | undefined;
  const after = (id: string | undefined) => (id === undefined ? {} : { after: id });
  // The header is row 1, so `total` rows without a gap end with row total + 1, and nothing follows.
  const isGapless = async (): Promise<boolean> => {
    const { rows } = await rowsOf(batch, { after: idOf(batch, total), limit: 2 });
    return rows.length === 1 && rows[0]?.row === total + 1;
  };
  const begin = async (offset: number): Promise<string | undefined> => {
    const start = Math.max(...[...known.keys()].filter((place) => place <= offset));
    let [place, id] = [start, known.get(start)];
    while (place < offset) {
      const limit = Math.min(stride, offset - place);
      const { rows } = await rowsOf(batch, { ...state, ...after(id), limit });
      if (rows.length === 0) return id;
      place += rows.length;
      id = rows.at(-1)?.id;
      known.set(place, id);
    }
    return id;
  };
  return async (offset, limit) => {
    if (filter === 'all' && offset > 0) gapless ??= isGapless();
    const direct = (await gapless) === true;
    const id = direct ? idOf(batch, offset + 1) : await begin(offset);
    const { rows } = await rowsOf(batch, {
      ...state,
      ...after(offset === 0 ? undefined : id),
      limit,
    });
    if (rows.length === limit) known.set(offset + limit, rows.at(-1)?.id);
    return rows;
  };
}
