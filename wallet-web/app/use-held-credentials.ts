import { useCallback, useEffect, useState } from 'preact/hooks';
import { isJsonObject, type JsonObject } from '../../core/documents/json-object.ts';
import { readClaims } from '../../verifier/engine/read-claims.ts';
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
        ({ value }): HeldCredential => ({
          kept: value,
          claims: readClaims(asObject(JSON.parse(value.json))),
          report: undefined,
        }),
      );
      const check = deps.newCheck();
      setHeld((before) => sorted(keepReports(fresh, before ?? [])));
      await Promise.all(
        fresh.map(async (one) => {
          const report = await check(one.kept.json);
          setHeld((before) => sorted(withReport(before ?? [], { ...one, report })));
        }),
      );
    } catch (reason) {
      setFailure(reason);
    }
  }, [deps]);
  useEffect(() => void reload(), [reload]);
  return { held, failure, reload };
}

function withReport(
  held: readonly HeldCredential[],
  checked: HeldCredential,
): readonly HeldCredential[] {
  return held.map((one) => (one.kept.id === checked.kept.id ? checked : one));
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function keepReports(
  fresh: readonly HeldCredential[],
  before: readonly HeldCredential[],
): readonly HeldCredential[] {
  return fresh.map((one) => before.find((old) => old.kept.id === one.kept.id) ?? one);
}

function sorted(held: readonly HeldCredential[]): readonly HeldCredential[] {
  const dayOf = (one: HeldCredential): string =>
    one.report?.award?.awardedDate ?? one.claims.awardedOn ?? one.kept.receivedAt;
  return [...held].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}
