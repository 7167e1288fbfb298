import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerStore } from '../../storage/store.ts';

export type AwardQuery = {
  readonly centre: string;
  readonly state?: AwardRecord['state']['kind'] | undefined;
  readonly delivery?: AwardRecord['delivery'] | undefined;
  /** A part of a name or of an e-mail address, in any case. */
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

export type AwardPart = { readonly awards: readonly AwardRecord[]; readonly next?: string };

const PART = 500;

function matches(award: AwardRecord, query: AwardQuery, wanted: string): boolean {
  if (query.state !== undefined && award.state.kind !== query.state) return false;
  if (query.delivery !== undefined && award.delivery !== query.delivery) return false;
  const { name, email = '', id = '' } = award.candidate;
  return `${name}\n${email}\n${id}`.normalize('NFC').toLowerCase().includes(wanted);
}

/** The narrowest index that holds every award asked for. */
function readPart(store: IssuerStore, query: AwardQuery, after: string | undefined) {
  const page = { after, limit: PART };
  const { centre, state, delivery } = query;
  if (delivery !== undefined) return store.awards.listBy('delivery', `${centre}:${delivery}`, page);
  if (state !== undefined) return store.awards.listBy('state', `${centre}:${state}`, page);
  return store.awards.listBy('centre', centre, page);
}

/** The awards of a centre that match, by ascending id; `next` is given when there may be more. */
export async function listAwards(store: IssuerStore, query: AwardQuery): Promise<AwardPart> {
  const limit = Math.min(Math.max(query.limit ?? 100, 1), 500);
  const wanted = (query.q ?? '').normalize('NFC').trim().toLowerCase();
  const awards: AwardRecord[] = [];
  let after = query.after;
  for (;;) {
    const part = await readPart(store, query, after);
    for (const award of part) {
      if (matches(award, query, wanted)) awards.push(award);
      if (awards.length === limit) return { awards, next: award.id };
    }
    if (part.length < PART) return { awards };
    after = part.at(-1)?.id;
  }
}
