import { useCallback, useEffect, useState } from 'preact/hooks';
import { awardsApi } from '../api/awards-api.ts';
import type { AwardView } from '../api/views.ts';
import { type Part, useListed } from '../state/use-listed.ts';

export const awardFilters = ['all', 'in-force', 'revoked', 'unclaimed'] as const;
export type AwardFilter = (typeof awardFilters)[number];

const queries = {
  all: {},
  'in-force': { state: 'in-force' },
  revoked: { state: 'revoked' },
  unclaimed: { delivery: 'unclaimed', state: 'in-force' },
} as const;

// Waiting for a pause in typing spares the server a search for every letter.
const pause = 250;

/** The awards of a centre under a filter and a search, a part at a time. */
export function useAwards(centre: string, filter: AwardFilter, typed: string) {
  const [q, setQ] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const load = useCallback(
    async (after?: string): Promise<Part<AwardView>> => {
      const from = after === undefined ? {} : { after };
      const { awards, next } = await awardsApi.list({ centre, ...queries[filter], q, ...from });
      return { items: awards, next };
    },
    [centre, filter, q],
  );
  return useListed(load);
}
