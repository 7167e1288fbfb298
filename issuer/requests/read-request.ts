import { AppError } from '../../core/errors.ts';
import { hashOf } from '../../core/ids.ts';
import { makeOffer } from '../delivery/make-offer.ts';
import { offerAddress } from '../delivery/offer-links.ts';
import type { RequestDeps } from './request-deps.ts';

/** How a request stands, for the learner who knows its secret. */
export type RequestState =
  | { readonly state: 'waiting' }
  | { readonly state: 'granted'; readonly offerUri: string }
  | { readonly state: 'declined'; readonly reason: string };

/**
 * Tells a learner how the centre decided. The offer of a granted award is made when it is first asked for, under an
 * address worked out from the learner's secret: the centre keeps neither.
 *
 * @throws AppError `not-found`
 */
export async function readRequest(deps: RequestDeps, secret: string): Promise<RequestState> {
  const id = await hashOf(secret);
  if ((await deps.store.requests.find(id)) === undefined) {
    throw new AppError('not-found', 'There is no such request. Ask again from the wallet.');
  }
  const decision = (await deps.store.requestDecisions.find(id))?.decision;
  if (decision === undefined) return { state: 'waiting' };
  if (decision.kind === 'declined') return { state: 'declined', reason: decision.reason };
  const award = await deps.store.awards.find(decision.award);
  if (award === undefined) return { state: 'waiting' };
  const offerSecret = await hashOf(`offer of request ${secret}`);
  if ((await deps.store.offers.find(await hashOf(offerSecret))) === undefined) {
    await makeOffer(deps, award, { transactionCode: false, secret: offerSecret });
  }
  return { state: 'granted', offerUri: offerAddress(deps.addresses, offerSecret) };
}
