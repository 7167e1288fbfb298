import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openData } from '../cli/open-data.ts';
import { systemClock } from '../core/time.ts';

/** Which award of the sample catalogue is issued, and by whom. */
export const CENTRE = 'kerry-harbour-college';
export const ACHIEVEMENT = 'microsoft-365-teamwork';

/** The sample catalogue in an embedded store on disk, in a folder of its own that is gone afterwards. */
export async function openSample() {
  const folder = await mkdtemp(join(tmpdir(), 'skillseal-bench-'));
  const silent = (): void => undefined;
  const env = { SKILLSEAL_KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64url') };
  const io = { stdout: silent, stderr: silent, clock: systemClock, env };
  const { deps, close } = await openData(io, { data: folder, sample: true });
  const end = async (): Promise<void> => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
  return { deps, end };
}

export type OpenSample = Awaited<ReturnType<typeof openSample>>;
