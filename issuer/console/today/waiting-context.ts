import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What waits for an officer; undefined while it is not known. */
export type Waiting = {
  readonly drafts: number | undefined;
  readonly problems: number | undefined;
  readonly signing: number | undefined;
  readonly unclaimed: number | undefined;
  /** True when there are more unclaimed awards than were counted. */
  readonly unclaimedMore: boolean;
  readonly requests: number | undefined;
  readonly error: unknown;
  readonly reload: () => void;
};

export const nothingKnown: Waiting = {
  drafts: undefined,
  problems: undefined,
  signing: undefined,
  unclaimed: undefined,
  unclaimedMore: false,
  requests: undefined,
  error: undefined,
  reload: () => undefined,
};

export const WaitingContext = createContext<Waiting>(nothingKnown);

/** What waits, as counted for the navigation and for Today. */
export function useWaitingContext(): Waiting {
  return useContext(WaitingContext);
}
