import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CentreView, Me, ServiceState } from '../api/views.ts';

/** Who works here, for which centre, and what the service says of itself. */
export type Session = {
  readonly me: Me | undefined;
  readonly service: ServiceState | undefined;
  /** The centre that the officer works for now; undefined for operators and officers without one. */
  readonly centre: CentreView | undefined;
  chooseCentre(slug: string): void;
  /** Told of every failed call: an ended session asks to sign in again without leaving the page. */
  noticed(error: unknown): void;
  /** Asks the server again who is signed in. */
  refresh(): Promise<void>;
  signOut(): Promise<void>;
};

export const SessionContext = createContext<Session>({
  me: undefined,
  service: undefined,
  centre: undefined,
  chooseCentre: () => undefined,
  noticed: () => undefined,
  refresh: async () => undefined,
  signOut: async () => undefined,
});

/** The session of the page around. */
export function useSession(): Session {
  return useContext(SessionContext);
}
