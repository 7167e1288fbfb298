import { useState } from 'preact/hooks';
import { awardsApi } from '../api/awards-api.ts';
import type { FreshOffer } from '../api/views.ts';
import { type Action, useAction } from '../state/use-action.ts';

/** Making fresh offers for one award; the newest is shown once. */
export function useDelivery(
  award: string,
  changed: () => void,
): {
  readonly fresh: FreshOffer | undefined;
  readonly forget: () => void;
  /** `undefined`: to the known address; an address: there; `null`: on paper. */
  readonly send: Action<readonly [email: string | null | undefined]>;
} {
  const [fresh, setFresh] = useState<FreshOffer>();
  const send = useAction(async (email: string | null | undefined) => {
    setFresh(await awardsApi.offer(award, email));
    changed();
  });
  return { fresh, forget: () => setFresh(undefined), send };
}
