import { type RegisterStanding, standingOf } from '../../../core/accreditation/standing-of.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { localDateIn, toDateTimeStamp } from '../../../core/time.ts';
import type { RegisterSnapshot } from '../../../schemas/register-entry/register-event.ts';
import type { CheckResult, CredentialReport } from '../../../schemas/verdict/verdict.ts';
import type { RegisterView } from '../engine-deps.ts';
import { achievementIdOf, awardMomentOf } from './award-subject.ts';

/** The answer of the register, with the body as the register knows it. */
export type AccreditationFinding = CheckResult<'accreditation'> & {
  readonly registeredBody?: CredentialReport['registeredBody'];
};

export type AccreditationQuestion = {
  readonly document: JsonObject;
  readonly issuerId: string | undefined;
  /** Without the issuer's own signature the credential names its awarding body for nothing. */
  readonly isIssuersOwn: boolean;
  readonly register: RegisterView;
  readonly now: Date;
};

type Kind = RegisterStanding['kind'];

const FINDINGS: Record<Kind, Pick<AccreditationFinding, 'outcome' | 'code'>> = {
  accredited: { outcome: 'pass', code: 'accredited' },
  'accredited-then-not-now': { outcome: 'pass', code: 'accredited-then-not-now' },
  'suspended-then': { outcome: 'fail', code: 'accreditation-suspended-then' },
  'not-for-this': { outcome: 'fail', code: 'accreditation-not-for-this' },
  // Not being in one register is no finding against a body that may be in another.
  'unknown-centre': { outcome: 'absent', code: 'accreditation-not-in-register' },
};

const unknown = (code: AccreditationFinding['code'], detail?: string): AccreditationFinding => ({
  outcome: 'unknown',
  code,
  ...(detail === undefined ? {} : { detail: detail.slice(0, 1000) }),
});

/** The calendar in which the centre's days are counted; for a centre that is not there it does not matter. */
function zoneOf(snapshot: RegisterSnapshot, did: string): string {
  const event = snapshot.events.findLast(
    (candidate) => candidate.type === 'centre-included' && candidate.centreDid === did,
  );
  return event?.type === 'centre-included' ? event.centre.timeZone : 'UTC';
}

function bodyOf(
  standing: RegisterStanding,
  registerName: string,
): CredentialReport['registeredBody'] {
  if (standing.kind === 'unknown-centre') return undefined;
  const { name, country, did } = standing.centre;
  return {
    name,
    country,
    did,
    registerName,
    ...('since' in standing ? { since: standing.since } : {}),
    ...('until' in standing ? { until: standing.until } : {}),
  };
}

function askTrusted(
  { document, now }: AccreditationQuestion,
  issuerId: string,
  snapshot: RegisterSnapshot,
): AccreditationFinding {
  const awarded = awardMomentOf(document);
  if (awarded === undefined) {
    return unknown('accreditation-not-checked', 'the credential states no date of award');
  }
  const zone = zoneOf(snapshot, issuerId);
  const on = localDateIn(awarded, zone);
  const standing = standingOf({
    events: snapshot.events,
    centreDid: issuerId,
    // An empty id is none that a centre can be accredited for.
    achievementId: achievementIdOf(document, issuerId) ?? '',
    on,
    today: localDateIn(now, zone),
  });
  const registeredBody = bodyOf(standing, snapshot.name);
  return {
    ...FINDINGS[standing.kind],
    detail: `judged for ${on}`,
    asOf: toDateTimeStamp(new Date(snapshot.iat * 1000)),
    ...(registeredBody === undefined ? {} : { registeredBody }),
  };
}

/** Asks the register about the awarding body, for this achievement, on the day of the award (standards.md 8.8). */
export function judgeAccreditation(question: AccreditationQuestion): AccreditationFinding {
  const { register, isIssuersOwn, issuerId } = question;
  if (!isIssuersOwn || issuerId === undefined) return unknown('accreditation-not-checked');
  switch (register.kind) {
    case 'trusted':
      return askTrusted(question, issuerId, register.snapshot);
    case 'unreachable':
      return unknown('accreditation-register-unreachable', register.detail);
    case 'untrusted':
      return unknown('accreditation-register-untrusted', register.detail);
    case 'stale':
      return unknown('accreditation-register-stale', register.detail);
  }
}
