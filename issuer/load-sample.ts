import { AppError } from '../core/errors.ts';
import type { Staff } from '../schemas/staff/staff.ts';
import type { RegisterStore } from '../storage/store.ts';
import type { AccessDeps } from './access/access-deps.ts';
import { addStaff } from './access/add-staff.ts';
import { findAchievement } from './achievements/read-achievement.ts';
import { saveAchievement } from './achievements/save-achievement.ts';
import { savePathway } from './achievements/save-pathway.ts';
import { type CreateCentreDeps, createCentre } from './centres/create-centre.ts';
import { documentsAddress } from './documents-address.ts';
import { appendRegisterEvent } from './register/append-register-event.ts';
import { readEvents } from './register/read-events.ts';
import { type SampleCatalogue, sampleCatalogue } from './sample/catalogue.ts';

export type LoadSampleDeps = AccessDeps &
  CreateCentreDeps & {
    /** The register that lies beside the issuer's store; absent when another body keeps it. */
    readonly registerStore: RegisterStore | undefined;
  };

/** How much was loaded; `already` when the store was not empty and nothing was done. */
export type LoadedSample =
  | { readonly kind: 'already' }
  | { readonly kind: 'loaded'; readonly centres: number; readonly achievements: number };

const BY = 'sample';
const MARK = 'sample';

async function isToBeLoaded(deps: LoadSampleDeps, register: RegisterStore): Promise<boolean> {
  const mark = await deps.store.settings.find(MARK);
  // A load that broke off goes on where it stopped.
  if (mark !== undefined) return mark.value === 'loading';
  const isEmpty = (await deps.store.centres.count()) + (await register.events.count()) === 0;
  if (isEmpty) await deps.store.settings.insert({ id: MARK, value: 'loading' });
  return isEmpty;
}

async function loadCatalogue(deps: LoadSampleDeps, sample: SampleCatalogue): Promise<void> {
  for (const { did: _did, fictional, ...draft } of sample.centres) {
    if ((await deps.store.centres.find(draft.slug)) !== undefined) continue;
    await createCentre(deps, BY, draft, { fictional });
  }
  for (const { achievement } of sample.achievements) {
    const known = await findAchievement(deps, achievement.id, achievement.version);
    if (known === undefined) await saveAchievement(deps, BY, achievement);
  }
  const pathways = await deps.store.pathways.list({ limit: 1000 });
  for (const pathway of sample.pathways) {
    const isKnown = pathways.some((record) => record.pathway.id === pathway.id);
    if (!isKnown) await savePathway(deps, BY, pathway);
  }
}

async function loadRegister(
  deps: LoadSampleDeps,
  store: RegisterStore,
  sample: SampleCatalogue,
): Promise<void> {
  const done = (await readEvents(store)).length;
  for (const draft of sample.register.slice(done)) {
    await appendRegisterEvent({ store, clock: deps.clock }, draft);
  }
}

async function loadStaff(deps: LoadSampleDeps, sample: SampleCatalogue): Promise<void> {
  const known = await deps.store.staff.list({ limit: 1000 });
  const isKnown = (name: Staff['name']) => known.some((s) => s.sample && s.name === name);
  for (const { name, role, centres } of sample.staff) {
    if (isKnown(name)) continue;
    await addStaff(deps, { id: BY }, { name, role, centres: [...centres] }, { sample: true });
  }
}

/**
 * Loads the fictional sample catalogue into empty stores: centres with keys, achievements, pathways, the register and,
 * if wanted, sample staff. On a loopback host alone, where everything is marked TEST.
 *
 * @throws AppError `not-allowed` on a public address or without a register of its own
 */
export async function loadSample(
  deps: LoadSampleDeps,
  options: { readonly staff: boolean },
): Promise<LoadedSample> {
  const { registerStore } = deps;
  if (!deps.test || registerStore === undefined) {
    throw new AppError(
      'not-allowed',
      'The sample is fictional: it can be loaded on this machine (localhost), with the register beside it, and nowhere else.',
    );
  }
  if (!(await isToBeLoaded(deps, registerStore))) return { kind: 'already' };
  const sample = sampleCatalogue(documentsAddress(deps.addresses));
  await loadCatalogue(deps, sample);
  await loadRegister(deps, registerStore, sample);
  if (options.staff) await loadStaff(deps, sample);
  await deps.store.settings.put({ id: MARK, value: 'loaded' });
  const { centres, achievements } = sample;
  return { kind: 'loaded', centres: centres.length, achievements: achievements.length };
}
