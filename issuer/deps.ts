import type { Signer } from '../core/keys/signer.ts';
import type { Clock } from '../core/time.ts';
import type { RegisterEvent } from '../schemas/register-entry/register-event.ts';
import type { IssuerStore } from '../storage/store.ts';

/** How the issuer asks the register, wherever it is: over HTTP, or in the same store for a command. */
export type RegisterPort = {
  /** The register's events, checked against the pinned operator; AppError `register-unavailable` or `register-not-trusted`. */
  events(): Promise<readonly RegisterEvent[]>;
};

/** The addresses at which the three programs are reached, without a trailing slash. */
export type Addresses = {
  readonly issuer: string;
  readonly verifier: string;
  readonly wallet: string;
  /** The issuer's address in its documents, where it answers at another one now; on loopback hosts alone. */
  readonly documents?: string;
};

/** What the issuer's verbs need from outside; each takes the part it uses. */
export type IssuerDeps = {
  readonly store: IssuerStore;
  readonly register: RegisterPort;
  readonly clock: Clock;
  readonly addresses: Addresses;
  /** The signer of a centre's current key; opened once and kept. */
  readonly signerOf: (centreSlug: string) => Promise<Signer>;
  /** True on a loopback host: everything is marked TEST (architecture.md 4.9). */
  readonly test: boolean;
};
