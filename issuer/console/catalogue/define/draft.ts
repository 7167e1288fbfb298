import { z } from 'zod';

/**
 * What is typed into a form, as text: its own fields and its lists of rows, which are drafts themselves.
 * Texts stay texts until the whole is read as an achievement, so that nothing half-typed is lost.
 */
export type Draft = {
  readonly values: { readonly [name: string]: string };
  readonly rows: { readonly [list: string]: readonly Draft[] };
};

export const emptyDraft: Draft = { values: {}, rows: {} };

const draftSchema: z.ZodType<Draft> = z.lazy(() =>
  z.object({
    values: z.record(z.string(), z.string()),
    rows: z.record(z.string(), z.array(draftSchema)),
  }),
);

/** Reads a draft that was kept; undefined when it is none. */
export function parseDraft(input: unknown): Draft | undefined {
  return draftSchema.safeParse(input).data;
}

/** What stands in a field; empty when nothing does. */
export function fieldOf(draft: Draft, name: string): string {
  return draft.values[name] ?? '';
}

/** The rows of a list. */
export function rowsOf(draft: Draft, list: string): readonly Draft[] {
  return draft.rows[list] ?? [];
}

/** The draft with one field changed. */
export function withValue(draft: Draft, name: string, value: string): Draft {
  return { ...draft, values: { ...draft.values, [name]: value } };
}

/** The draft with one list changed. */
export function withRows(draft: Draft, list: string, rows: readonly Draft[]): Draft {
  return { ...draft, rows: { ...draft.rows, [list]: rows } };
}
