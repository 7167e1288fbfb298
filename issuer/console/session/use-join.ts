import { useCallback, useState } from 'preact/hooks';
import { navigate } from '../../../ui/router.ts';
import { signInApi } from '../api/sign-in-api.ts';
import { type Action, useAction } from '../state/use-action.ts';
import { type Loaded, useLoaded } from '../state/use-loaded.ts';
import { createPasskey } from './passkey-ceremonies.ts';
import { useSession } from './session-context.ts';

export type Invitee =
  | { readonly kind: 'first' }
  | {
      readonly kind: 'invited';
      readonly name: string;
      readonly role: string;
      readonly sample: boolean;
    };

/** The one-time link's secret stays in the fragment, which no server sees; undefined when it was cut off. */
function readToken(): string | undefined {
  const token = window.location.hash.slice(1);
  return token === '' ? undefined : decodeURIComponent(token);
}

/** What a person with a one-time link can do: see whom it is for, make a passkey, or enter as sample staff. */
export function useJoin(): {
  readonly token: string | undefined;
  readonly invitee: Loaded<Invitee>;
  readonly retry: () => void;
  readonly withPasskey: Action<readonly [name: string | undefined]>;
  readonly asSample: Action<readonly []>;
} {
  const { refresh } = useSession();
  const [token] = useState(readToken);
  const ask = useCallback(async (): Promise<Invitee> => {
    const service = await signInApi.state();
    if (token === undefined || !service.setUp) return { kind: 'first' };
    const { staff } = await signInApi.enrolOptions(token);
    return { kind: 'invited', name: '', role: 'officer', sample: false, ...staff };
  }, [token]);
  const { loaded, reload } = useLoaded(ask);
  const enter = async (): Promise<void> => {
    await refresh();
    navigate('/console', 'replace');
  };
  const withPasskey = useAction(async (name: string | undefined) => {
    await createPasskey(token ?? '', name);
    await enter();
  });
  const asSample = useAction(async () => {
    await signInApi.enrolSample(token ?? '');
    await enter();
  });
  return { token, invitee: loaded, retry: reload, withPasskey, asSample };
}
