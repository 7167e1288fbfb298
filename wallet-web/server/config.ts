import { AppError } from '../../core/errors.ts';
import { checkPublicAddress, checkPublicOrigin } from '../../core/http/check-public-address.ts';
import type { LogLevel } from '../../core/http/logger.ts';
import type { Clock } from '../../core/time.ts';

/** How the wallet's server is to run. Whoever starts it reads options and the environment; nothing here does. */
export type WalletConfig = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Origins at which this wallet is reached, and the verifier to which the links of shares lead. */
  readonly addresses: { readonly wallet: string; readonly verifier: string };
  /** Where the register is published, and the DID of the operator whose signature counts. */
  readonly register: { readonly url: string; readonly operator: string };
  /** `sqlite:/path/file.db`, or `memory:`. */
  readonly store: string;
  readonly logLevel?: LogLevel;
  /** The built faces; absent: dist/web of this installation. */
  readonly faces?: string;
  /** Recorded loopback origin → the one at which it answers now. */
  readonly loopbackOrigins?: ReadonlyMap<string, string>;
  /** Absent: the machine's clock. */
  readonly clock?: Clock;
};

/**
 * Checks a configuration and freezes it.
 *
 * @throws AppError `configuration` naming what is wrong
 */
export function parseWalletConfig(config: WalletConfig): WalletConfig {
  checkPublicOrigin('wallet', config.addresses.wallet);
  checkPublicOrigin('verifier', config.addresses.verifier);
  checkPublicAddress('register', config.register.url);
  if (!config.register.operator.startsWith('did:jwk:'))
    throw new AppError(
      'configuration',
      "The register's operator must be given as a did:jwk identifier; ask the operator for it.",
    );
  return Object.freeze({ ...config, addresses: Object.freeze({ ...config.addresses }) });
}
