import { newRecordId } from '../core/ids.ts';
import { toDateTimeStamp } from '../core/time.ts';
import { saveAchievement } from '../issuer/achievements/save-achievement.ts';
import { savePathway } from '../issuer/achievements/save-pathway.ts';
import { type CreateCentreDeps, createCentre } from '../issuer/centres/create-centre.ts';
import type { RegisterWriter } from '../issuer/register/register-writer.ts';
import { sampleCatalogue } from '../issuer/sample/catalogue.ts';

const BY = 'sample';

/** Loads the sample catalogue into an empty store; does nothing when there is a centre already. */
export async function loadSampleOnce(
  deps: CreateCentreDeps & { readonly registerWriter: RegisterWriter | undefined },
): Promise<boolean> {
  const { store, addresses, clock, registerWriter } = deps;
  if ((await store.centres.count()) > 0) return false;
  const sample = sampleCatalogue(addresses.issuer);
  for (const { did: _did, fictional: _fictional, ...draft } of sample.centres) {
    await createCentre(deps, BY, draft, { fictional: true });
  }
  for (const { achievement } of sample.achievements) await saveAchievement(deps, BY, achievement);
  for (const pathway of sample.pathways) await savePathway(deps, BY, pathway);
  for (const draft of sample.register) await registerWriter?.append(draft);
  for (const { name, role, centres } of sample.staff) {
    const createdAt = toDateTimeStamp(clock());
    const person = { id: newRecordId(), name, role, centres, sample: true, createdAt };
    await store.staff.insert(person);
  }
  return true;
}
