import type { CatalogueEntry } from '../api/views.ts';
import { type ScopeKey, scopeKey } from '../catalogue/scope-key.ts';

export type Refused = {
  readonly entry: CatalogueEntry;
  /** Why the register does not let the centre award it, or undefined when it does. */
  readonly scope: ScopeKey | undefined;
};

/** What a centre can award today, and what it cannot with the reason; both by title. */
export function sortForCentre(
  catalogue: readonly CatalogueEntry[],
  centre: string,
): { readonly open: readonly CatalogueEntry[]; readonly refused: readonly Refused[] } {
  const byTitle = [...catalogue].sort((a, b) =>
    a.achievement.title.localeCompare(b.achievement.title),
  );
  const isOpen = (entry: CatalogueEntry): boolean =>
    entry.scope[centre] === 'accredited' && entry.missing.length === 0;
  return {
    open: byTitle.filter(isOpen),
    refused: byTitle
      .filter((entry) => !isOpen(entry))
      .map((entry) => ({
        entry,
        scope: entry.scope[centre] === 'accredited' ? undefined : scopeKey(entry.scope[centre]),
      })),
  };
}
