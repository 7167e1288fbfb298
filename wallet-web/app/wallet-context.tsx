import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clock } from '../../core/time.ts';
import type { CredentialReport } from '../../schemas/verdict/verdict.ts';
import type { Check } from './create-check.ts';
import type { SendRequest } from './http-port.ts';
import type { Vault } from './vault/open-vault.ts';
import type { KeptCredential } from './vault/vault-records.ts';

/** What every page of the wallet needs; made once in main.tsx. */
export type WalletDeps = {
  readonly vault: Vault;
  readonly send: SendRequest;
  readonly clock: Clock;
  readonly walletOrigin: string;
  readonly verifierUrl: string;
  readonly test: boolean;
  /** Begins a round of checks in this browser; the documents come through the wallet's own server. */
  readonly newCheck: () => Check;
};

/** A kept credential, what it claims, and what checking it gave; `report` is undefined while it is being checked. */
export type HeldCredential = {
  readonly kept: KeptCredential;
  readonly claims: CredentialReport['claims'];
  readonly report: CredentialReport | undefined;
};

export type WalletState = WalletDeps & {
  readonly held: readonly HeldCredential[];
  /** Reads the vault again and checks what has not been checked yet. */
  readonly reload: () => Promise<void>;
};

export const WalletContext = createContext<WalletState | undefined>(undefined);

/** The wallet around; pages are only ever drawn inside it. */
export function useWallet(): WalletState {
  const state = useContext(WalletContext);
  if (state === undefined) throw new Error('A wallet page was drawn outside the wallet.');
  return state;
}
