import { AppError } from '../../core/errors.ts';
import type { LogLevel } from '../../core/http/logger.ts';
import { isLoopbackOrigin } from '../../core/http/loopback.ts';

/** How the wallet's server is to run. Whoever starts it reads options and the environment; nothing here does. */
export type WalletConfig = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Its own public origin, such as http://wallet.localhost:4300. */
  readonly url: string;
  /** Where the links of shares lead. */
  readonly verifierUrl: string;
  /** Where the register publishes, without `/register.jwt`. */
  readonly registerUrl: string;
  /** The DID of the register's operator that this wallet trusts. */
  readonly operator: string;
  /** `sqlite:/path/file.db`, or `memory:`. */
  readonly store: string;
  readonly logLevel?: LogLevel;
  /** The built faces; absent: dist/web of this installation. */
  readonly faces?: string;
  /** Recorded loopback origin → the one at which it answers now. */
  readonly loopbackOrigins?: ReadonlyMap<string, string>;
};

function checkOrigin(name: string, address: string): void {
  if (!URL.canParse(address) || new URL(address).origin !== address)
    throw new AppError(
      'configuration',
      `The address of the ${name} must be an origin such as https://${name}.example, without a path or a slash at the end.`,
    );
  checkScheme(name, address);
}

function checkScheme(name: string, address: string): void {
  if (address.startsWith('https:') || isLoopbackOrigin(address)) return;
  throw new AppError(
    'configuration',
    `The address of the ${name} must begin with https: plain http is accepted on this machine (localhost) alone.`,
  );
}

/**
 * Checks a configuration and freezes it (architecture.md 4.9: https, or a loopback host).
 *
 * @throws AppError `configuration`
 */
export function parseWalletConfig(config: WalletConfig): WalletConfig {
  checkOrigin('wallet', config.url);
  checkOrigin('verifier', config.verifierUrl);
  if (!URL.canParse(config.registerUrl))
    throw new AppError('configuration', 'The address of the register is not an address.');
  checkScheme('register', config.registerUrl);
  if (!config.operator.startsWith('did:'))
    throw new AppError(
      'configuration',
      "The register's operator must be given as a DID; without it no register can be trusted.",
    );
  return Object.freeze({ ...config });
}
