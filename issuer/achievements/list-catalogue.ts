import { standingOf } from '../../core/accreditation/standing-of.ts';
import { AppError, type Problem } from '../../core/errors.ts';
import { localDateIn } from '../../core/time.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import { euRecommendationGaps } from '../../schemas/achievement/eu-recommendation.ts';
import { missingToIssue } from '../../schemas/achievement/issue-obligations.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import { listCentres } from '../centres/list-centres.ts';
import type { IssuerDeps } from '../deps.ts';
import { listAchievements } from './list-achievements.ts';

/** What the register says today; `unknown` when it cannot be read. */
export type Scope = 'accredited' | 'not-accredited' | 'suspended' | 'unknown-centre' | 'unknown';

export type CatalogueEntry = {
  readonly achievement: Achievement;
  /** What has to be added before it can be awarded. */
  readonly missing: readonly Problem[];
  readonly euGaps: readonly string[];
  /** By slug of the centre. */
  readonly scope: Readonly<Record<string, Scope>>;
};

const SCOPES = {
  accredited: 'accredited',
  'accredited-then-not-now': 'not-accredited',
  'suspended-then': 'suspended',
  'not-for-this': 'not-accredited',
  'unknown-centre': 'unknown-centre',
} as const;

async function readRegister(
  deps: Pick<IssuerDeps, 'register'>,
): Promise<readonly RegisterEvent[] | undefined> {
  try {
    return await deps.register.events();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** The catalogue for the console: an officer sees the scope of his or her centres, an operator of all. */
export async function listCatalogue(
  deps: Pick<IssuerDeps, 'store' | 'register' | 'clock'>,
  staff: Staff,
): Promise<readonly CatalogueEntry[]> {
  const events = await readRegister(deps);
  const all = await listCentres(deps);
  const centres = all.filter((c) => staff.role === 'operator' || staff.centres.includes(c.slug));
  const scopeOf = (centre: Centre, achievementId: string): Scope => {
    if (events === undefined) return 'unknown';
    const today = localDateIn(deps.clock(), centre.timeZone);
    const question = { events, centreDid: centre.did, achievementId, on: today, today };
    return SCOPES[standingOf(question).kind];
  };
  return (await listAchievements(deps)).map((achievement) => ({
    achievement,
    missing: missingToIssue(achievement),
    euGaps: euRecommendationGaps(achievement),
    scope: Object.fromEntries(centres.map((c) => [c.slug, scopeOf(c, achievement.id)])),
  }));
}
