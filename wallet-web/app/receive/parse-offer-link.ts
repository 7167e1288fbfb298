import { WalletError } from '../wallet-error.ts';

/**
 * Takes the address of the offer out of whatever the learner has: our link with the offer in the fragment, a link of
 * another wallet with it in the query, an `openid-credential-offer://` link, or the address itself (OpenID4VCI 1.0, 4.1).
 *
 * @throws WalletError `not-an-offer`
 */
export function parseOfferLink(text: string): string {
  const link = toUrl(text.trim());
  const fragment = new URLSearchParams(link.hash.slice(1));
  const offer =
    fragment.get('credential_offer_uri') ?? link.searchParams.get('credential_offer_uri');
  const address = offer === null ? link : toUrl(offer);
  const isOffer = offer !== null || /\/offers\/[A-Za-z0-9_-]{20,}$/.test(link.pathname);
  const safe = address.protocol === 'https:' || isLoopback(address);
  if (!isOffer || !safe) throw new WalletError('not-an-offer');
  return address.href;
}

function toUrl(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw new WalletError('not-an-offer', { cause });
  }
}

/** Plain http is for a trial on the same machine only. */
export function isLoopback(address: URL): boolean {
  const local = address.hostname === 'localhost' || address.hostname.endsWith('.localhost');
  return address.protocol === 'http:' && (local || address.hostname === '127.0.0.1');
}
