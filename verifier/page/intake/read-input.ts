import { parseShareLink } from './parse-share-link.ts';
import { IntakeFault, type Subject } from './subject.ts';

/** The most characters that are taken; the engine has the same limit for what it looks at. */
export const maxInput = 10 * 1024 * 1024;

/**
 * Tells what a pasted or scanned text is: a share link, a credential as JSON (or a token, which the engine names as unsupported).
 *
 * @throws IntakeFault input-empty | input-too-large | input-offer | share-damaged | input-unknown
 */
export function readInput(text: string): Subject {
  const input = text.replace(/^\uFEFF/, '').trim();
  if (input === '') throw new IntakeFault('input-empty');
  if (input.length > maxInput) throw new IntakeFault('input-too-large');
  if (/^[{["]|^ey[A-Za-z0-9_-]+\./.test(input)) return { kind: 'text', text: input };
  const link = parseShareLink(input);
  if (link !== undefined) return { kind: 'share', link };
  if (/^openid-credential-offer:|[#?&]credential_offer(_uri)?=/.test(input)) {
    throw new IntakeFault('input-offer');
  }
  throw new IntakeFault(looksLikeShare(input) ? 'share-damaged' : 'input-unknown');
}

function looksLikeShare(input: string): boolean {
  return /^https?:\/\/[^/]+\/v(#|$)/.test(input);
}
