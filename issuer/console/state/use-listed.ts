import { useCallback } from 'preact/hooks';
import { type Action, useAction } from './use-action.ts';
import { type Loading, useLoaded } from './use-loaded.ts';

export type Part<T> = { readonly items: readonly T[]; readonly next?: string | undefined };

/** A listing that comes a part at a time; `load` must be stable. */
export function useListed<T>(load: (after?: string) => Promise<Part<T>>): {
  readonly loading: Loading<Part<T>>;
  readonly more: Action<readonly [Part<T>]>;
} {
  const first = useCallback(() => load(), [load]);
  const loading = useLoaded(first);
  const more = useAction(async (known: Part<T>) => {
    if (known.next === undefined) return;
    const part = await load(known.next);
    loading.put({ items: [...known.items, ...part.items], next: part.next });
  });
  return { loading, more };
}
