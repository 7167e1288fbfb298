import type { AwardRequest, RequestDecision } from '../../schemas/request/award-request.ts';
import type { IssuerDeps } from '../deps.ts';

const MAX_REQUESTS = 1000;

export type RequestView = {
  readonly request: AwardRequest;
  readonly decision?: RequestDecision;
};

/** The requests of a centre: undecided ones first, then the newest. */
export async function listRequests(
  deps: Pick<IssuerDeps, 'store'>,
  centre: string,
): Promise<readonly RequestView[]> {
  const requests = await deps.store.requests.listBy('centre', centre, { limit: MAX_REQUESTS });
  const decisions = await deps.store.requestDecisions.findMany(requests.map(({ id }) => id));
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const views = requests.map((request): RequestView => {
    const decision = byId.get(request.id);
    return decision === undefined ? { request } : { request, decision };
  });
  const order = ({ request, decision }: RequestView) =>
    `${decision === undefined ? 1 : 0}${request.submittedAt}`;
  return views.toSorted((a, b) => order(b).localeCompare(order(a)));
}
