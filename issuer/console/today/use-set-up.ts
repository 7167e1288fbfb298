import { useCallback } from 'preact/hooks';
import { catalogueApi } from '../api/catalogue-api.ts';
import { registerApi } from '../api/register-api.ts';
import { staffApi } from '../api/staff-api.ts';
import { useSession } from '../session/session-context.ts';
import { type Loading, useLoaded } from '../state/use-loaded.ts';

export type SetUp = {
  readonly sampleOffered: boolean;
  readonly centres: number;
  readonly achievements: number;
  readonly granted: boolean;
  readonly staff: number;
  readonly officers: number;
};

/** How far a service is set up, as the operator's first steps show it. */
export function useSetUp(): Loading<SetUp> {
  const { service } = useSession();
  const sampleOffered = service?.sampleOffered === true;
  const load = useCallback(async (): Promise<SetUp> => {
    const [centres, catalogue, register, staff] = await Promise.all([
      registerApi.centres(),
      catalogueApi.list(),
      registerApi.read(),
      staffApi.list(),
    ]);
    return {
      sampleOffered: sampleOffered && centres.length === 0,
      centres: centres.length,
      achievements: catalogue.length,
      granted: register.events.some(({ type }) => type === 'scope-granted'),
      staff: staff.length,
      officers: staff.filter(({ role }) => role === 'officer').length,
    };
  }, [sampleOffered]);
  return useLoaded(load);
}
