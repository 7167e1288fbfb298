import { ErrorView } from '../../ui/components/error-view.tsx';
import { Spinner } from '../../ui/components/spinner.tsx';
import { useLocation } from '../../ui/router.ts';
import { JoinPage } from './session/join-page.tsx';
import { SessionContext } from './session/session-context.ts';
import { SignInPage } from './session/sign-in-page.tsx';
import { useSessionState } from './session/use-session-state.ts';
import { DoorShell } from './shell/door-shell.tsx';
import { StaffArea } from './shell/staff-area.tsx';

/** The console: the door for those who are not signed in, the staff area for those who are. */
export function App() {
  const { path } = useLocation('/console');
  const { state, session, retry } = useSessionState();
  return (
    <SessionContext.Provider value={session}>
      {path === '/console/join' ? (
        <DoorShell>
          <JoinPage />
        </DoorShell>
      ) : state.kind === 'signed-in' ? (
        <StaffArea expired={state.expired} />
      ) : (
        <DoorShell>
          {state.kind === 'asking' && <Spinner />}
          {state.kind === 'failed' && <ErrorView error={state.error} onRetry={retry} />}
          {state.kind === 'signed-out' && <SignInPage />}
        </DoorShell>
      )}
    </SessionContext.Provider>
  );
}
