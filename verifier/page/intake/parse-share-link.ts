/** What a share link carries: where the ciphertext lies, and the key that never leaves the fragment (architecture.md 4.11). */
export type ShareLink = {
  /** Host, with port if any, of the wallet service. */
  readonly host: string;
  readonly id: string;
  readonly key: string;
  /** The verifier for which the holder signed; the presentation is bound to it. */
  readonly verifier: string;
};

/**
 * Takes the payload out of a verdict address of any verifier, or answers undefined when it is none.
 * The address itself is never opened: it was supplied by the applicant and could lead to a look-alike.
 */
export function parseShareLink(text: string): ShareLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const parts = new URLSearchParams(url.hash.slice(1));
  const host = parts.get('h') ?? '';
  const id = parts.get('i') ?? '';
  const key = parts.get('k') ?? '';
  const isWhole =
    /^[a-z0-9.-]+(:\d{1,5})?$/i.test(host) &&
    /^[A-Za-z0-9_-]{22}$/.test(id) &&
    /^[A-Za-z0-9_-]{43}$/.test(key);
  return isWhole ? { host: host.toLowerCase(), id, key, verifier: url.origin } : undefined;
}

/** The address at this verifier that shows the same share; only the fragment carries it. */
export function shareAddress(link: ShareLink): string {
  return `/v#h=${link.host}&i=${link.id}&k=${link.key}`;
}
