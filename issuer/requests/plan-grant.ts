import { AppError } from '../../core/errors.ts';
import { localDateIn } from '../../core/time.ts';
import { missingToIssue } from '../../schemas/achievement/issue-obligations.ts';
import type { AwardRequest } from '../../schemas/request/award-request.ts';
import { versionedId } from '../../storage/issuer-collections.ts';
import { readAchievement } from '../achievements/read-achievement.ts';
import { awardKey } from '../batches/award-key.ts';
import { readCentre } from '../centres/read-centre.ts';
import { holderOfKey } from '../credentials/claim-key.ts';
import type { IssueInput } from '../credentials/issue-awards.ts';
import { documentsAddress } from '../documents-address.ts';
import { assertInScope } from './assert-in-scope.ts';
import type { RequestDeps } from './request-deps.ts';

async function targetOf(deps: RequestDeps, request: AwardRequest) {
  const { id, version } = request.pathway;
  const { pathway } = await deps.store.pathways.get(versionedId(id, version));
  const prefix = `${documentsAddress(deps.addresses)}/achievements/`;
  const { achievement: address } = pathway.target;
  const achievement = await readAchievement(deps, address.slice(prefix.length));
  const [problem] = missingToIssue(achievement);
  if (problem === undefined && address.startsWith(prefix)) return achievement;
  throw new AppError(
    'conflict',
    `"${achievement.title}" cannot be issued yet: ${problem?.detail ?? 'it is not ours'}.`,
  );
}

/** What was good when the learner asked can have been revoked since. */
async function assertComponentsStand(deps: RequestDeps, request: AwardRequest): Promise<void> {
  const ids = request.components.map((component) => component.credentialId);
  for (const award of await deps.store.awards.findMany(ids)) {
    if (award.state.kind === 'in-force') continue;
    const title = request.components.find((c) => c.credentialId === award.id)?.title;
    throw new AppError('conflict', `The component "${title}" is no longer in force.`);
  }
}

/**
 * Works out the award that granting a request means, and makes sure that it can be issued today.
 *
 * @param award the id chosen for it
 * @throws AppError `conflict` | `outside-register-scope` | `register-unavailable` | `register-not-trusted`
 */
export async function planGrant(
  deps: RequestDeps,
  request: AwardRequest,
  award: string,
  by: string,
): Promise<IssueInput> {
  const centre = await readCentre(deps, request.centre);
  const achievement = await targetOf(deps, request);
  // What a crash left half done is completed under the day on which it was begun.
  const begun = await deps.store.awards.find(award);
  const awardDate = begun?.awardDate ?? localDateIn(deps.clock(), centre.timeZone);
  await assertInScope(deps, centre, achievement.id, awardDate);
  await assertComponentsStand(deps, request);
  const { candidate, components } = request;
  const facts = { centre: centre.slug, achievement: achievement.id, candidate, awardDate };
  const key = awardKey(facts);
  const holder = await holderOfKey(deps.store, key);
  if (holder !== undefined && holder !== award) {
    throw new AppError('conflict', 'This learner was given this award today already.');
  }
  const origin = { kind: 'request', request: request.id } as const;
  const common = { id: award, candidate, awardDate, components, key, origin, releasedBy: by };
  return {
    centre,
    achievement,
    awards: [{ ...common, evidence: [], delivery: 'unclaimed' }],
  };
}
