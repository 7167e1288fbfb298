import { type DateOrder, dateOrderOf } from './read-date.ts';

/** Listens to every cell of a list and tells in the end which number comes first in its dates. */
export type DateOrderFinder = {
  readonly see: (cells: readonly string[]) => void;
  readonly found: () => DateOrder | undefined;
};

/** A list whose dates contradict each other has no order: each such date is then for a person to correct. */
export function findDateOrder(): DateOrderFinder {
  const seen = new Set<DateOrder>();
  return {
    see: (cells) => {
      for (const cell of cells) {
        const order = dateOrderOf(cell.trim());
        if (order !== undefined) seen.add(order);
      }
    },
    found: () => (seen.size === 1 ? [...seen][0] : undefined),
  };
}
