import { AppError } from '../core/errors.ts';
import type { LogLevel } from '../core/http/logger.ts';
import { isLoopbackOrigin } from '../core/http/loopback.ts';
import type { Clock } from '../core/time.ts';

/** How the verifier is to run. Whoever starts it reads files, options and the environment; nothing here does. */
export type VerifierConfig = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Origins at which this verifier and the wallets whose shares it opens are reached. */
  readonly addresses: { readonly verifier: string; readonly wallet: string };
  /** `sqlite:/path/file.db`, or `memory:`. */
  readonly store: string;
  /** Where the register is published, and the DID of the operator whose signature counts. */
  readonly register: { readonly url: string; readonly operator: string };
  readonly logLevel?: LogLevel;
  /** The built faces; absent: dist/web of this installation. */
  readonly faces?: string;
  /** Recorded loopback origin → the one at which it answers now. */
  readonly loopbackOrigins?: ReadonlyMap<string, string>;
  /** Absent: the machine's clock. */
  readonly clock?: Clock;
};

function checkOrigin(name: string, address: string): void {
  if (!URL.canParse(address) || new URL(address).origin !== address) {
    throw new AppError(
      'configuration',
      `The address of the ${name} must be an origin such as https://${name}.example, without a path or a slash at the end.`,
    );
  }
  checkScheme(name, address);
}

function checkScheme(name: string, address: string): void {
  if (!address.startsWith('https:') && !isLoopbackOrigin(address)) {
    throw new AppError(
      'configuration',
      `The address of the ${name} must begin with https: plain http is accepted on this machine (localhost) alone.`,
    );
  }
}

/**
 * Checks a configuration and freezes it.
 *
 * @throws AppError `configuration` naming what is wrong
 */
export function parseVerifierConfig(config: VerifierConfig): VerifierConfig {
  checkOrigin('verifier', config.addresses.verifier);
  checkOrigin('wallet', config.addresses.wallet);
  if (!URL.canParse(config.register.url) || config.register.url.endsWith('/')) {
    throw new AppError(
      'configuration',
      'The address of the register must be a web address without a slash at the end.',
    );
  }
  checkScheme('register', config.register.url);
  if (!config.register.operator.startsWith('did:jwk:')) {
    throw new AppError(
      'configuration',
      'The register’s operator must be given as a did:jwk identifier; ask the operator for it.',
    );
  }
  return Object.freeze({ ...config, addresses: Object.freeze({ ...config.addresses }) });
}
