import { newCredentialId } from '../core/ids.ts';
import { localDateIn } from '../core/time.ts';
import { recordAudit } from '../issuer/audit/record-audit.ts';
import { awardKey } from '../issuer/batches/award-key.ts';
import { issueAwards } from '../issuer/credentials/issue-awards.ts';
import { newestAchievement } from '../issuer/credentials/read-achievement.ts';
import { readCentre } from '../issuer/credentials/read-centre.ts';
import { ACHIEVEMENT, CENTRE, type OpenSample } from './open-sample.ts';

/** Issues one award durably: key, status index, award, signed copy and audit entry. Answers the credential's text. */
export async function issueOne({ deps }: OpenSample, name: string, email: string): Promise<string> {
  const centre = await readCentre(deps.store, CENTRE);
  const achievement = await newestAchievement(deps.store, ACHIEVEMENT);
  const id = newCredentialId();
  const candidate = { name, email };
  const awardDate = localDateIn(deps.clock(), centre.timeZone);
  const facts = { centre: centre.slug, achievement: achievement.id, candidate, awardDate };
  await issueAwards(deps, {
    centre,
    achievement,
    awards: [
      {
        id,
        candidate,
        awardDate,
        evidence: [],
        components: [],
        key: awardKey(facts),
        origin: { kind: 'request', request: id },
        releasedBy: 'bench',
        delivery: 'none',
      },
    ],
  });
  await recordAudit(deps, { actor: 'bench', action: 'request-granted', subject: id });
  return (await deps.store.credentials.get(id)).json;
}
