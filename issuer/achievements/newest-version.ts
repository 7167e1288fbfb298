import { z } from 'zod';

/** Records under versioned ids come by ascending version: the last one of each id is the newest. */
export function newestVersions<T extends { readonly id: string }>(
  records: readonly T[],
): readonly T[] {
  const newest = new Map<string, T>();
  for (const record of records) newest.set(record.id.slice(0, record.id.lastIndexOf('@')), record);
  return [...newest.values()];
}

/** A version in an address. */
export const versionParameter = z.coerce.number().int().min(1).max(999_999);
