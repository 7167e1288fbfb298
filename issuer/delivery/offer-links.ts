import type { Addresses } from '../deps.ts';

export type OfferLinks = {
  /** Opens our wallet; the offer stands in the fragment, which the wallet's server never sees. */
  readonly offerLink: string;
  /** Opens whichever wallet the device has (OpenID4VCI 1.0, 4.1). */
  readonly deepLink: string;
};

/** The address at which a wallet reads an offer. */
export function offerAddress(addresses: Pick<Addresses, 'issuer'>, secret: string): string {
  return `${addresses.issuer}/offers/${secret}`;
}

/** The links by which a learner opens an offer. */
export function offerLinks(addresses: Addresses, secret: string): OfferLinks {
  const offer = encodeURIComponent(offerAddress(addresses, secret));
  return {
    offerLink: `${addresses.wallet}/receive#credential_offer_uri=${offer}`,
    deepLink: `openid-credential-offer://?credential_offer_uri=${offer}`,
  };
}
