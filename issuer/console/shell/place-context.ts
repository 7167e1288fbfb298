import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

export type Place = { readonly say: (detail: string | undefined) => void };

export const PlaceContext = createContext<Place>({ say: () => undefined });

/** Names the page at the end of the crumbs for as long as it is shown. */
export function usePlace(detail: string | undefined): void {
  const { say } = useContext(PlaceContext);
  useEffect(() => {
    say(detail);
    return () => say(undefined);
  }, [detail, say]);
}
