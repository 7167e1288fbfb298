import { makeSetupLink } from './access/make-setup-link.ts';
import { type SampleLink, sampleLinks } from './access/sample-links.ts';
import type { IssuerAppDeps } from './app-deps.ts';
import { loadSample } from './load-sample.ts';

/** How people get in after a start; links are shown to whoever started the program and to no one else. */
export type StartLinks = {
  /** The one-time link by which the first operator sets the service up, while there is none. */
  readonly setupLink?: string;
  /** The sample's staff with fresh links, when the sample was asked for. */
  readonly sampleStaff: readonly SampleLink[];
};

/** Loads the sample if it is wanted and the store empty, and makes the links of this start. */
export async function prepareAccess(deps: IssuerAppDeps, sample: boolean): Promise<StartLinks> {
  const registerStore = deps.mountedRegister?.store;
  if (sample) await loadSample({ ...deps, registerStore }, { staff: true });
  const setupLink = await makeSetupLink(deps);
  return {
    sampleStaff: sample ? await sampleLinks(deps) : [],
    ...(setupLink === undefined ? {} : { setupLink }),
  };
}
