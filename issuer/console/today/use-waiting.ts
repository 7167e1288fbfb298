import { useCallback } from 'preact/hooks';
import { awardsApi } from '../api/awards-api.ts';
import { batchesApi } from '../api/batches-api.ts';
import { requestsApi } from '../api/requests-api.ts';
import { useSession } from '../session/session-context.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { nothingKnown, type Waiting } from './waiting-context.ts';

type Counted = Omit<Waiting, 'error' | 'reload'>;

const everyMinute = (): number => 60_000;

async function countFor(centre: string): Promise<Counted> {
  const [batches, unclaimed, requests] = await Promise.all([
    batchesApi.list(centre),
    awardsApi.list({ centre, delivery: 'unclaimed', state: 'in-force' }),
    requestsApi.list(centre),
  ]);
  const drafts = batches.filter(({ batch }) => batch.state === 'draft');
  return {
    drafts: drafts.length,
    problems: drafts.reduce((sum, { counts }) => sum + counts.problem, 0),
    signing: batches.filter(({ batch }) => batch.state === 'signing').length,
    unclaimed: unclaimed.awards.length,
    unclaimedMore: unclaimed.next !== undefined,
    requests: requests.filter(({ decision }) => decision === undefined).length,
  };
}

/** Counts what waits for the officer's centre, every minute; operators have nothing to count here. */
export function useWaiting(): Waiting {
  const { centre } = useSession();
  const slug = centre?.slug;
  const count = useCallback(
    async (): Promise<Counted> => (slug === undefined ? nothingKnown : countFor(slug)),
    [slug],
  );
  const { loaded, reload } = useLoaded(count, everyMinute);
  if (loaded.kind === 'ready') return { ...loaded.value, error: undefined, reload };
  return { ...nothingKnown, error: loaded.kind === 'failed' ? loaded.error : undefined, reload };
}
