import type { ShareLink } from './parse-share-link.ts';

/** What is being checked. */
export type Subject =
  | { readonly kind: 'share'; readonly link: ShareLink }
  | { readonly kind: 'text'; readonly text: string };

/** Why something cannot even be checked; each has words of its own. It never says anything about the credential. */
export const faultCodes = [
  'share-withdrawn',
  'share-expired',
  'share-unknown',
  'share-unreachable',
  'share-host-unknown',
  'share-damaged',
  'input-empty',
  'input-offer',
  'input-unknown',
  'input-too-large',
  'input-no-code',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** An input that was refused before any check, by code. */
export class IntakeFault extends Error {
  readonly code: FaultCode;
  /** The host of a share link that this verifier may not ask. */
  readonly host: string;

  constructor(code: FaultCode, options: { readonly host?: string; readonly cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.name = 'IntakeFault';
    this.code = code;
    this.host = options.host ?? '';
  }
}
