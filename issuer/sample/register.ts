import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { RegisterEntryDraft } from '../../schemas/register-entry/register-event.ts';

/** Until when a right runs, where it has an end; the last day counts. */
const endsOn: Readonly<Record<string, string>> = {
  'award-in-vocational-skills-a': '2025-12-31',
  'hygiene-passport': '2028-12-31',
};

/** Defined by its centre, but in nobody's scope: it cannot be issued. */
const neverGranted: ReadonlySet<string> = new Set(['award-in-vocational-skills-b']);

const SINCE = '2024-01-01';

/** What the fictional operator has recorded: every centre is included, and may award what it defines, with exceptions. */
export function sampleRegister(
  centres: readonly Centre[],
  achievements: readonly { readonly centre: string; readonly id: string }[],
): readonly RegisterEntryDraft[] {
  return centres.flatMap((centre): RegisterEntryDraft[] => {
    const own = achievements
      .filter((item) => item.centre === centre.slug && !neverGranted.has(item.id))
      .map((item) => item.id);
    const base = { centreDid: centre.did, effectiveFrom: SINCE };
    const open = own.filter((id) => endsOn[id] === undefined);
    return [
      { ...base, type: 'centre-included', centre },
      ...(open.length === 0
        ? []
        : [{ ...base, type: 'scope-granted' as const, achievements: open }]),
      ...own.flatMap((id) => {
        const effectiveTo = endsOn[id];
        return effectiveTo === undefined
          ? []
          : [{ ...base, type: 'scope-granted' as const, achievements: [id], effectiveTo }];
      }),
    ];
  });
}
