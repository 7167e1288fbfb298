import { AppError } from '../core/errors.ts';
import { checkPublicOrigin } from '../core/http/check-public-address.ts';
import type { LogLevel } from '../core/http/logger.ts';
import { isLoopbackOrigin } from '../core/http/loopback.ts';
import type { Clock } from '../core/time.ts';
import type { Addresses } from './deps.ts';

/** Where the register is: mounted in this program with a store of its own, or elsewhere under a pinned operator. */
export type RegisterConfig =
  | { readonly kind: 'mounted'; readonly store: string }
  | { readonly kind: 'remote'; readonly url: string; readonly operator: string };

/** How the issuer is to run. Whoever starts it reads files, options and the environment; nothing here does. */
export type IssuerConfig = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly addresses: Addresses;
  /** `sqlite:/path/file.db`, or `memory:`. */
  readonly store: string;
  readonly register: RegisterConfig;
  /** 32 bytes; seals every private key at rest. */
  readonly keyEncryptionKey: Uint8Array;
  /** `smtp://user:password@host:port`; absent: mails are kept in the outbox. */
  readonly smtp?: string;
  /** The sender of mails; absent: `no-reply@<host of the issuer>`. */
  readonly mailFrom?: string;
  readonly version: string;
  readonly logLevel?: LogLevel;
  /** Load the sample catalogue when the store is empty. */
  readonly sample: boolean;
  /** The built faces; absent: dist/web of this installation. */
  readonly faces?: string;
  /** Recorded loopback origin → the one at which it answers now. */
  readonly loopbackOrigins?: ReadonlyMap<string, string>;
  /** Absent: the machine's clock. */
  readonly clock?: Clock;
};

/**
 * Checks a configuration and freezes it (architecture.md 4.9: https, or a loopback host).
 *
 * @throws AppError `configuration`
 */
export function parseIssuerConfig(config: IssuerConfig): IssuerConfig {
  checkPublicOrigin('issuer', config.addresses.issuer);
  checkPublicOrigin('verifier', config.addresses.verifier);
  checkPublicOrigin('wallet', config.addresses.wallet);
  if (config.keyEncryptionKey.length !== 32) {
    throw new AppError('configuration', 'The key-encryption key must be 32 bytes long.');
  }
  if (config.smtp !== undefined && !/^smtps?:\/\/\S+$/.test(config.smtp)) {
    throw new AppError(
      'configuration',
      'The mail server must be given as smtp://host:port or smtps://user:password@host.',
    );
  }
  if (config.sample && !isLoopbackOrigin(config.addresses.issuer)) {
    throw new AppError(
      'configuration',
      'The sample catalogue is fictional and can be loaded on this machine (localhost) alone.',
    );
  }
  return Object.freeze({ ...config, addresses: Object.freeze({ ...config.addresses }) });
}
