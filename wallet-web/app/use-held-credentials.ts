import { useCallback, useEffect, useState } from 'preact/hooks';
import { vaultKinds } from './vault/vault-records.ts';
import type { HeldCredential, WalletDeps } from './wallet-context.tsx';

/**
 * The credentials of the vault, newest award first, each shown at once and checked in the background. A check that
 * fails to run leaves the credential without a report, and the card then says that it was not checked.
 */
export function useHeldCredentials(deps: WalletDeps): {
  readonly held: readonly HeldCredential[] | undefined;
  readonly failure: unknown;
  readonly reload: () => Promise<void>;
} {
  const [held, setHeld] = useState<readonly HeldCredential[]>();
  const [failure, setFailure] = useState<unknown>();
  const reload = useCallback(async () => {
    try {
      const records = await deps.vault.list(vaultKinds.credential);
      const fresh = records.map(
        ({ value }): HeldCredential => ({ kept: value, report: undefined }),
      );
      setHeld((before) => sorted(keepReports(fresh, before ?? [])));
      await Promise.all(
        fresh.map(async ({ kept }) => {
          const report = await deps.check(kept.json);
          setHeld((before) =>
            sorted((before ?? []).map((one) => (one.kept.id === kept.id ? { kept, report } : one))),
          );
        }),
      );
    } catch (reason) {
      setFailure(reason);
    }
  }, [deps]);
  useEffect(() => void reload(), [reload]);
  return { held, failure, reload };
}

function keepReports(
  fresh: readonly HeldCredential[],
  before: readonly HeldCredential[],
): readonly HeldCredential[] {
  return fresh.map((one) => before.find((old) => old.kept.id === one.kept.id) ?? one);
}

function sorted(held: readonly HeldCredential[]): readonly HeldCredential[] {
  const dayOf = (one: HeldCredential): string =>
    one.report?.award?.awardedDate ?? one.report?.claims.awardedOn ?? one.kept.receivedAt;
  return [...held].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}
