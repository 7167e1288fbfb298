import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

export type PlaceDetail = {
  readonly label: string;
  /** The centre that the page is about, when it is not the chosen one; by slug. */
  readonly centre: string | undefined;
};

export type Place = { readonly say: (detail: PlaceDetail | undefined) => void };

export const PlaceContext = createContext<Place>({ say: () => undefined });

/** Names the page at the end of the crumbs for as long as it is shown. */
export function usePlace(label: string, centre: string | undefined): void {
  const { say } = useContext(PlaceContext);
  useEffect(() => {
    say({ label, centre });
    return () => say(undefined);
  }, [label, centre, say]);
}
