import type { ResolveDid } from '../../core/dids/did-resolution.ts';
import type { Clock } from '../../core/time.ts';
import type { RegisterSnapshot } from '../../schemas/register-entry/register-event.ts';

/** What is known of the register at this moment. Only `trusted` may say anything about an awarding body. */
export type RegisterView =
  | { readonly kind: 'trusted'; readonly snapshot: RegisterSnapshot; readonly fetchedAt: Date }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'untrusted'; readonly detail: string }
  | { readonly kind: 'stale'; readonly detail: string };

/** A public document that was fetched, and when. */
export type FetchedDocument = { readonly json: unknown; readonly fetchedAt: Date };

/** What the verifier asked the presenter to answer; a presentation made for anything else proves nothing here. */
export type HolderExpectation = { readonly challenge?: string; readonly domain?: string };

/** A list that another body publishes for issuers, accepted by agreement. */
export type AgreedStatusList = {
  /** The identifier in the list itself. */
  readonly id: string;
  /** The DID of the body that signs it. */
  readonly issuer: string;
  /** Number of entries, where it was agreed that it falls short of the standard's minimum. */
  readonly minimumLength?: number;
};

/** All that a verification needs from outside; the engine itself reaches nothing. */
export type EngineDeps = {
  readonly resolve: ResolveDid;
  /** Fetches a status list; throws AppError when it cannot be had. */
  readonly readStatusList: (url: string) => Promise<FetchedDocument>;
  readonly register: () => Promise<RegisterView>;
  readonly now: Clock;
  readonly holder?: HolderExpectation;
  /** Absent: only a list by the issuer of the credential itself says anything about it. */
  readonly agreedStatusLists?: readonly AgreedStatusList[];
};
