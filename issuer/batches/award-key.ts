import { createHash } from 'node:crypto';
import type { LocalDate } from '../../core/time.ts';
import type { Candidate } from '../../schemas/award/candidate.ts';

const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Who the person is, as far as the centre told: the number, else e-mail and name, else name and birth date. */
function personOf(candidate: Candidate): readonly string[] {
  if (candidate.id !== undefined) return ['id', candidate.id.normalize('NFC').trim()];
  const name = fold(candidate.name);
  if (candidate.email !== undefined) return ['email', candidate.email.toLowerCase(), name];
  return ['name', name, candidate.birthDate ?? ''];
}

/**
 * The idempotency key of an award: the same centre, achievement (any version), person and award date give the same
 * key, so that running a list again issues nothing twice. base64url of a SHA-256: no person can be read from it.
 */
export function awardKey(award: {
  readonly centre: string;
  readonly achievement: string;
  readonly candidate: Candidate;
  readonly awardDate: LocalDate;
}): string {
  const parts = [award.centre, award.achievement, ...personOf(award.candidate), award.awardDate];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
