import { newCredentialId, newRecordId } from '../../../core/ids.ts';
import { listAchievements } from '../../../issuer/achievements/list-achievements.ts';
import { readCentre } from '../../../issuer/centres/read-centre.ts';
import { issueAwards } from '../../../issuer/credentials/issue-awards.ts';
import { loadSample } from '../../../issuer/load-sample.ts';
import type { AwardRecord } from '../../../schemas/award/award-record.ts';
import type { Candidate } from '../../../schemas/award/candidate.ts';
import { openTestIssuer, type TestIssuer } from './open-test-issuer.ts';

export const CENTRE = 'kerry-harbour-college';
export const ACHIEVEMENT = 'microsoft-365-fundamentals';

/** An issuer with the sample catalogue. */
export async function openSampleIssuer(
  ...args: Parameters<typeof openTestIssuer>
): Promise<TestIssuer> {
  const issuer = await openTestIssuer(...args);
  const registerStore = issuer.deps.mountedRegister?.store;
  await loadSample({ ...issuer.deps, registerStore }, { staff: false });
  return issuer;
}

/** Issues one award of the sample catalogue, unclaimed. */
export async function issueOne(
  issuer: TestIssuer,
  candidate: Partial<Candidate> = {},
  achievementId = ACHIEVEMENT,
): Promise<AwardRecord> {
  const all = await listAchievements(issuer.deps);
  const achievement = all.find(({ id }) => id === achievementId);
  if (achievement === undefined) throw new Error(`the sample has no ${achievementId}`);
  const { issued } = await issueAwards(issuer.deps, {
    centre: await readCentre(issuer.deps, CENTRE),
    achievement,
    awards: [
      {
        id: newCredentialId(),
        candidate: { name: 'Aoife Ní Bhriain', ...candidate },
        awardDate: '2026-11-18',
        evidence: [],
        components: [],
        key: newRecordId(),
        origin: { kind: 'batch', batch: 'batch-1', row: 2 },
        releasedBy: 'officer',
        delivery: 'unclaimed',
      },
    ],
  });
  const [award] = issued;
  if (award === undefined) throw new Error('nothing was issued');
  return award;
}
