import { checkPublicOrigin } from '../core/http/check-public-address.ts';
import { type SampleLink, sampleLinks } from '../issuer/access/sample-links.ts';
import type { CliIo } from './io.ts';
import { openData } from './open-data.ts';
import type { StartPlan } from './start-plan.ts';

export type PreparedData = {
  /** The issuer's address as it stands in its documents. */
  readonly recorded: string;
  /** How the sample staff sign in; empty without them. */
  readonly sampleLinks: readonly SampleLink[];
};

/**
 * Makes the data ready for a start: records the issuer's address, loads the sample catalogue when asked to, and
 * makes new one-time links for sample staff, who have no other way in.
 *
 * @throws AppError `store-elsewhere` | `configuration` | `store-unavailable` | `store-newer` | `key-unavailable` | `not-allowed`
 */
export async function prepareData(
  io: CliIo,
  { addresses, data, store, sample }: Pick<StartPlan, 'addresses' | 'data' | 'store' | 'sample'>,
): Promise<PreparedData> {
  const { issuer } = addresses;
  checkPublicOrigin('issuer', issuer);
  const { deps, close } = await openData(io, { data, store, sample, issuerUrl: issuer });
  try {
    const here = { ...deps, addresses: { ...deps.addresses, issuer } };
    const links = deps.test ? await sampleLinks(here) : [];
    return { recorded: deps.addresses.issuer, sampleLinks: links };
  } finally {
    await close();
  }
}
