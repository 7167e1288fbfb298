import { type CandidateField, type Column, candidateFields } from '../../schemas/batch/batch.ts';
import { bareNames, columnNames } from './column-names.ts';

/** Case, spacing, punctuation, camelCase and diacritics do not tell two headers apart. */
function normalise(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const fieldByName: ReadonlyMap<string, CandidateField> = new Map(
  candidateFields.flatMap((field) =>
    [field, ...columnNames[field]].map((name) => [normalise(name), field] as const),
  ),
);
const bare: ReadonlySet<string> = new Set(bareNames.map(normalise));

/** What a header says, without a remark in brackets such as "(YYYY-MM-DD)" where it is not known with it. */
function nameIn(header: string): string {
  const whole = normalise(header);
  const isKnown = bare.has(whole) || fieldByName.has(whole);
  return isKnown ? whole : normalise(header.replace(/\([^()]*\)|\[[^[\]]*\]/g, ''));
}

/** What a bare "Name" means depends on its neighbours: beside a family name it is the given name. */
function fieldOfBareName(others: ReadonlySet<CandidateField>): CandidateField {
  if (others.has('familyName') && !others.has('givenName')) return 'givenName';
  if (others.has('givenName') && !others.has('familyName')) return 'familyName';
  return 'name';
}

/**
 * Proposes what each column of a list means, by its header. A header that is not known gets no field, and so does
 * a second column for the same field: the officer decides.
 */
export function proposeColumns(header: readonly string[]): readonly Column[] {
  const names = header.map(nameIn);
  const known = names.flatMap((name) => {
    const field = bare.has(name) ? undefined : fieldByName.get(name);
    return field === undefined ? [] : [field];
  });
  const bareField = fieldOfBareName(new Set(known));
  const taken = new Set<CandidateField>();
  return header.map((text, i) => {
    const name = names[i] ?? '';
    const field = bare.has(name) ? bareField : fieldByName.get(name);
    if (field === undefined || taken.has(field)) return { header: text, field: null };
    taken.add(field);
    return { header: text, field };
  });
}
