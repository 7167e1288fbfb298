import { useCallback, useRef, useState } from 'preact/hooks';

const pageSize = 100;

export type GridRows<Row> = {
  readonly at: (number: number) => Row | undefined;
  readonly want: (first: number, last: number) => void;
  /** Puts a row in its place once it was saved. */
  readonly replace: (number: number, saved: Promise<Row>) => void;
  /** Why a page could not be fetched or a row not be saved; undefined when all went well. */
  readonly failure: unknown;
  /** Forgets the failure and fetches what is missing. */
  readonly retry: () => void;
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
  const [attempt, setAttempt] = useState(0);
  const fetcher = useRef(fetchRows);
  fetcher.current = fetchRows;
  const known = useRef(version);
  if (known.current !== version) {
    known.current = version;
    pages.current = new Map();
  }
  const want = useCallback(
    (first: number, last: number) => {
      const held = pages.current;
      for (let page = Math.floor(first / pageSize); page * pageSize < last; page += 1) {
        if (held.has(page)) continue;
        held.set(page, 'asked');
        fetcher.current(page * pageSize, pageSize).then(
          (rows) => {
            held.set(page, [...rows]);
            redraw((count) => count + 1);
          },
          (reason: unknown) => {
            held.delete(page);
            setFailure(reason);
          },
        );
      }
    },
    [version, attempt],
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
  const retry = (): void => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  };
  return { at, want, replace, failure, retry };
}
