/** Everything that can go wrong in the wallet; each has its sentence under `wallet.error.<reason>`. */
export type WalletProblem =
  | 'not-an-offer'
  | 'offer-used'
  | 'offer-expired'
  | 'offer-locked'
  | 'code-wrong'
  | 'no-answer'
  | 'centre-unreachable'
  | 'centre-unreadable'
  | 'format-unknown'
  | 'claim-refused'
  | 'number-taken'
  | 'passphrase-wrong'
  | 'not-a-copy'
  | 'share-not-made'
  | 'share-not-withdrawn'
  | 'request-refused'
  | 'request-unknown';

/** An expected failure in the wallet. `said` is what the centre itself answered, where it did. */
export class WalletError extends Error {
  readonly reason: WalletProblem;
  readonly said: string | undefined;

  constructor(
    reason: WalletProblem,
    options: { readonly cause?: unknown; readonly said?: string } = {},
  ) {
    super(reason, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'WalletError';
    this.reason = reason;
    this.said = options.said;
  }
}
