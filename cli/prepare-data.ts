import { checkPublicOrigin } from '../core/http/check-public-address.ts';
import { inviteStaff } from '../issuer/access/invite-staff.ts';
import { eachBy } from '../storage/collection.ts';
import type { CliIo } from './io.ts';
import { openData } from './open-data.ts';

export type PreparedData = {
  /** The issuer's address as it stands in its documents. */
  readonly recorded: string;
  /** How the sample staff sign in; empty without them. */
  readonly sampleLinks: readonly {
    readonly name: string;
    readonly role: string;
    readonly link: string;
  }[];
};

/**
 * Makes a data directory ready for a start: records the issuer's address, loads the sample catalogue when asked to, and
 * makes new one-time links for sample staff.
 *
 * @param issuer where the issuer answers now
 * @throws AppError `store-elsewhere` | `configuration` | `store-newer` | `key-unavailable`
 */
export async function prepareData(
  io: CliIo,
  issuer: string,
  options: { readonly data: string | undefined; readonly sample: boolean },
): Promise<PreparedData> {
  checkPublicOrigin('issuer', issuer);
  const { deps, close } = await openData(io, { ...options, issuerUrl: issuer });
  try {
    const recorded = deps.addresses.issuer;
    const sampleLinks: PreparedData['sampleLinks'][number][] = [];
    const here = { ...deps, addresses: { ...deps.addresses, issuer } };
    for (const role of ['operator', 'officer'] as const) {
      for await (const staff of eachBy(deps.store.staff, 'role', role)) {
        if (!deps.test || !staff.sample) continue;
        sampleLinks.push({ name: staff.name, role, link: await inviteStaff(here, staff.id) });
      }
    }
    return { recorded, sampleLinks };
  } finally {
    await close();
  }
}
