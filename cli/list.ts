import { standingOf } from '../core/accreditation/standing-of.ts';
import { localDateIn } from '../core/time.ts';
import { listAchievements } from '../issuer/achievements/list-achievements.ts';
import { listCentres } from '../issuer/centres/list-centres.ts';
import { readCentre } from '../issuer/credentials/read-centre.ts';
import type { IssuerDeps } from '../issuer/deps.ts';
import type { Achievement } from '../schemas/achievement/achievement.ts';
import type { CliIo } from './io.ts';
import { openData } from './open-data.ts';
import { readOptions } from './read-options.ts';
import { usageError } from './usage-error.ts';

const OPTIONS = {
  centre: 'string',
  json: 'boolean',
  data: 'string',
  store: 'string',
  sample: 'boolean',
} as const;

type Line = Readonly<Record<string, unknown>>;

async function centreLines(deps: IssuerDeps): Promise<readonly Line[]> {
  return (await listCentres(deps)).map(({ slug, name, did, country, timeZone, fictional }) => ({
    slug,
    name,
    country,
    did,
    timeZone,
    fictional,
  }));
}

/** What a centre may award today by the register. */
async function awardableBy(deps: IssuerDeps, slug: string) {
  const centre = await readCentre(deps.store, slug);
  const events = await deps.register.events();
  const today = localDateIn(deps.clock(), centre.timeZone);
  return ({ id }: Achievement): boolean => {
    const question = { events, centreDid: centre.did, achievementId: id, on: today, today };
    return standingOf(question).kind === 'accredited';
  };
}

async function achievementLines(
  deps: IssuerDeps,
  centre: string | undefined,
): Promise<readonly Line[]> {
  const achievements = await listAchievements(deps);
  const isWanted = centre === undefined ? () => true : await awardableBy(deps, centre);
  return achievements.filter(isWanted).map((achievement) => ({
    id: achievement.id,
    version: achievement.version,
    title: achievement.title,
    class: achievement.class,
    language: achievement.language,
    country: achievement.issuerCountry,
  }));
}

/** An empty list on a screen looks like a fault. */
const EMPTY =
  'There is nothing to list. Set the service up in the console, or load the sample catalogue with --sample.';

function toTable(lines: readonly Line[], columns: readonly string[]): string {
  const cells = lines.map((line) => columns.map((column) => String(line[column] ?? '')));
  const widths = columns.map((_, i) => Math.max(0, ...cells.map((row) => row[i]?.length ?? 0)));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/**
 * `skillseal list centres|achievements`: what a data directory holds, as a table or as JSON.
 *
 * @returns the exit code
 * @throws AppError `invalid-input` | `not-found`
 */
export async function listCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { options, positionals } = readOptions(args, OPTIONS);
  const [what] = positionals;
  if (positionals.length !== 1 || (what !== 'centres' && what !== 'achievements')) {
    throw usageError('Say what to list: centres or achievements.');
  }
  if (what === 'centres' && options.centre !== undefined) {
    throw usageError('The option --centre goes with achievements.');
  }
  const data = await openData(io, options);
  try {
    const lines =
      what === 'centres'
        ? await centreLines(data.deps)
        : await achievementLines(data.deps, options.centre);
    if (lines.length === 0) io.stderr(`${EMPTY}\n`);
    const columns = what === 'centres' ? ['slug', 'country', 'name'] : ['id', 'version', 'title'];
    io.stdout(options.json ? `${JSON.stringify(lines, null, 2)}\n` : toTable(lines, columns));
    return 0;
  } finally {
    await data.close();
  }
}
