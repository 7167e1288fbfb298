import type {
  CheckCode,
  CheckName,
  Checks,
  CredentialReport,
} from '../../../schemas/verdict/verdict.ts';
import type { Translator } from '../../../ui/i18n/create-translator.ts';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { wordsOfTime } from './words-of-time.ts';

const deciding: readonly CheckName[] = [
  'format',
  'context',
  'signature',
  'issuer',
  'validity',
  'status',
  'holder',
];

/** The check on which a bad or open verdict rests: the first that failed, else the first that could not be made. */
export function decisiveCode(checks: Checks): CheckCode {
  const failed = deciding.find((name) => checks[name].outcome === 'fail');
  const open = deciding.find((name) => checks[name].outcome === 'unknown');
  return checks[failed ?? open ?? 'status'].code;
}

/** One sentence: what the verdict rests on and as of when, and what to do where it is not good. */
export function verdictSentence(
  report: CredentialReport,
  checkedAt: string,
  now: Date,
  words: Translator<VerifierKey>,
): string {
  const { verdict, checks, award, claims } = report;
  const when = wordsOfTime(words, checks.status.asOf ?? checkedAt, now);
  const until = award?.validUntil ?? claims.validUntil;
  switch (verdict) {
    case 'genuine-in-force':
      return checks.status.outcome === 'pass'
        ? words.t('verdict.genuine-in-force.text', { when })
        : words.t('verdict.genuine-in-force.noStatus');
    case 'genuine-expired':
      return until === undefined
        ? words.t('verdict.genuine-expired.text')
        : words.t('verdict.genuine-expired.date', { date: words.date(until) });
    case 'genuine-not-yet-valid':
      return words.t('verdict.genuine-not-yet-valid.text');
    case 'genuine-suspended':
    case 'genuine-revoked':
      return words.t(`verdict.${verdict}.text`, { when });
    case 'not-genuine':
      return `${words.t(`code.${decisiveCode(checks)}`)} ${words.t('verifier.do.distrust')}`;
    case 'cannot-say':
      return `${words.t(`code.${decisiveCode(checks)}`)} ${words.t('verifier.do.ask')}`;
  }
}
