import { useEffect, useState } from 'preact/hooks';
import type { JsonObject } from '../../../schemas/credential/credential.ts';
import type { CredentialReport } from '../../../schemas/verdict/verdict.ts';
import { type OpenClaim, vaultKinds } from '../vault/vault-records.ts';
import { useWallet } from '../wallet-context.tsx';
import { claimCredential } from './claim-credential.ts';
import { findClaim } from './find-claim.ts';
import { claimIdOf, keepCredential } from './keep-credential.ts';
import { parseOfferLink } from './parse-offer-link.ts';
import { type ReadOffer, readOffer } from './read-offer.ts';
import { redeemOffer } from './redeem-offer.ts';

/** Where the acceptance of an offer stands. */
export type OfferState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'offered'; readonly offer: ReadOffer }
  | { readonly kind: 'fetching'; readonly offer: ReadOffer }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'doubtful'; readonly arrived: Arrived }
  | { readonly kind: 'bad'; readonly arrived: Arrived }
  | { readonly kind: 'failed'; readonly reason: unknown; readonly offer?: ReadOffer };

export type Arrived = {
  readonly claim: OpenClaim;
  readonly credential: JsonObject;
  readonly report: CredentialReport | undefined;
  readonly acknowledge: () => Promise<void>;
};

/** Takes an offer from its link to a kept credential; the credential is checked before it is kept. */
export function useOffer(link: string): {
  readonly state: OfferState;
  readonly read: () => Promise<void>;
  readonly accept: (transactionCode: string | undefined) => Promise<void>;
  readonly keep: (arrived: Arrived) => Promise<void>;
} {
  const wallet = useWallet();
  const [state, setState] = useState<OfferState>({ kind: 'reading' });
  const read = async (): Promise<void> => {
    setState({ kind: 'reading' });
    try {
      const claim = await findClaim(wallet.vault, link);
      if (claim !== undefined) await fetchAndCheck(claim);
      else setState({ kind: 'offered', offer: await readOffer(wallet.send, parseOfferLink(link)) });
    } catch (reason) {
      setState({ kind: 'failed', reason });
    }
  };
  const keep = async (arrived: Arrived): Promise<void> => {
    const kept = await keepCredential(wallet, arrived.claim, arrived.credential);
    // The centre may learn of it later; the learner's wallet is complete without it.
    await arrived.acknowledge().catch(() => undefined);
    await wallet.reload();
    setState({ kind: 'kept', id: kept.id });
  };
  const fetchAndCheck = async (claim: OpenClaim): Promise<void> => {
    const { credential, acknowledge } = await claimCredential(wallet, claim);
    const report = await wallet.newCheck()(JSON.stringify(credential));
    const arrived = { claim, credential, report, acknowledge };
    if (report?.verdict === 'genuine-in-force' || report?.verdict === 'genuine-not-yet-valid') {
      await keep(arrived);
    } else {
      setState({ kind: report?.verdict === 'cannot-say' ? 'doubtful' : 'bad', arrived });
    }
  };
  const accept = async (transactionCode: string | undefined): Promise<void> => {
    if (state.kind !== 'offered' && state.kind !== 'failed') return;
    const { offer } = state;
    if (offer === undefined) return;
    setState({ kind: 'fetching', offer });
    try {
      const id = claimIdOf(offer.offerUri);
      const kept = await wallet.vault.find(vaultKinds.claim, id);
      const claim = kept ?? (await redeemOffer(wallet, offer, transactionCode));
      await wallet.vault.put(vaultKinds.claim, id, claim);
      await fetchAndCheck(claim);
    } catch (reason) {
      setState({ kind: 'failed', reason, offer });
    }
  };
  useEffect(() => void read(), [link]);
  return { state, read, accept, keep };
}
