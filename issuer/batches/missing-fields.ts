import type { CandidateField, Column } from '../../schemas/batch/batch.ts';

/** The fields that a list must feed and does not: a name, whole or in its two parts, and the date of the award. */
export function missingFields(columns: readonly Column[]): readonly CandidateField[] {
  const fields = new Set(columns.map((column) => column.field));
  const isNamed = fields.has('name') || (fields.has('givenName') && fields.has('familyName'));
  return [
    ...(isNamed ? [] : (['name'] as const)),
    ...(fields.has('awardDate') ? [] : (['awardDate'] as const)),
  ];
}
