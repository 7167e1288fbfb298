import type { SigningDeps } from '../credentials/sign-award.ts';
import type { TimedTokens } from './timed-tokens.ts';

/** What delivering needs from outside. */
export type DeliveryDeps = SigningDeps & {
  readonly tokens: TimedTokens;
  /** Whether mails are sent over SMTP; else the outbox keeps them for the console. */
  readonly smtp: boolean;
};
