import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const pageSize = 100;

export type GridRows<Row> = {
  readonly at: (number: number) => Row | undefined;
  readonly want: (first: number, last: number) => void;
  /** Puts a row in its place once it was saved. */
  readonly replace: (number: number, saved: Promise<Row>) => void;
};

/** Keeps the pages of rows that were in view, fetches missing ones once, and forgets all when the version changes. */
export function useRows<Row>(props: {
  readonly version: string;
  readonly fetchRows: (offset: number, limit: number) => Promise<readonly Row[]>;
}): GridRows<Row> {
  const { version, fetchRows } = props;
  const pages = useRef(new Map<number, Row[] | 'asked'>());
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const fetcher = useRef(fetchRows);
  fetcher.current = fetchRows;
  const known = useRef(version);
  if (known.current !== version) {
    known.current = version;
    pages.current = new Map();
  }
  // A failed page is thrown while drawing, so that the page's own error boundary words it.
  useEffect(() => {
    if (failure !== undefined) throw failure;
  }, [failure]);
  const want = useCallback(
    (first: number, last: number) => {
      const held = pages.current;
      for (let page = Math.floor(first / pageSize); page * pageSize < last; page += 1) {
        if (held.has(page)) continue;
        held.set(page, 'asked');
        fetcher.current(page * pageSize, pageSize).then((rows) => {
          held.set(page, [...rows]);
          redraw((count) => count + 1);
        }, setFailure);
      }
    },
    [version],
  );
  const at = (number: number): Row | undefined => {
    const page = pages.current.get(Math.floor(number / pageSize));
    return page === undefined || page === 'asked' ? undefined : page[number % pageSize];
  };
  const replace = (number: number, saved: Promise<Row>): void => {
    const page = pages.current.get(Math.floor(number / pageSize));
    if (page === undefined || page === 'asked') return;
    saved.then((row) => {
      page[number % pageSize] = row;
      redraw((count) => count + 1);
    }, setFailure);
  };
  return { at, want, replace };
}
