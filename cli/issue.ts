import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../core/errors.ts';
import { assertReleasable } from '../issuer/batches/assert-releasable.ts';
import { countRows } from '../issuer/batches/count-rows.ts';
import { MAX_LIST_BYTES } from '../issuer/batches/decode-candidate-list.ts';
import type { Deliver } from '../issuer/batches/deliver.ts';
import { importBatch } from '../issuer/batches/import-batch.ts';
import { releaseBatch } from '../issuer/batches/release-batch.ts';
import { removeBatch } from '../issuer/batches/remove-batch.ts';
import { type SignBatchDeps, signBatch } from '../issuer/batches/sign-batch.ts';
import { newestAchievement } from '../issuer/credentials/read-achievement.ts';
import { readCentre } from '../issuer/credentials/read-centre.ts';
import { openSigningPool } from '../issuer/signing/signing-pool.ts';
import type { Batch } from '../schemas/batch/batch.ts';
import { eachBy } from '../storage/collection.ts';
import type { IssuerStore } from '../storage/store.ts';
import { credentialFileName } from './credential-file-name.ts';
import type { CliIo } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { openData } from './open-data.ts';
import { readOptions, required } from './read-options.ts';
import { reportProgress } from './report-progress.ts';
import { usageError } from './usage-error.ts';
import { writeRejected } from './write-rejected.ts';
import { writeWholeFile } from './write-whole-file.ts';

const OPTIONS = {
  achievement: 'string',
  centre: 'string',
  out: 'string',
  data: 'string',
  store: 'string',
  sample: 'boolean',
} as const;

/** Who released a batch from the command line. */
const BY = 'command';

type Wanted = {
  readonly file: string;
  readonly achievement: string;
  readonly centre: string;
  readonly out: string;
};

/** Writes each award's credential to its file as soon as it is signed, and remembers which ones were. */
function deliverTo(store: IssuerStore, out: string, issued: Set<string>): Deliver {
  return async (awards) => {
    for (const { id, candidate } of awards) {
      const credential = await store.credentials.find(id);
      if (credential === undefined) continue;
      const json = JSON.stringify(JSON.parse(credential.json), null, 2);
      await writeWholeFile(join(out, credentialFileName(candidate.name, id)), `${json}\n`);
      issued.add(id);
    }
  };
}

/** Completes what an earlier run of this command left in the middle. */
async function completeEarlier(deps: SignBatchDeps, wanted: Wanted): Promise<void> {
  for await (const batch of eachBy(deps.store.batches, 'state', 'signing')) {
    const isOurs =
      batch.createdBy === BY &&
      batch.centre === wanted.centre &&
      batch.achievement.id === wanted.achievement;
    if (isOurs) await signBatch(deps, batch.id);
  }
}

function noteUnusedColumns(io: CliIo, batch: Batch): void {
  for (const { header, field } of batch.columns) {
    if (field === null) io.stderr(`The column "${header}" is not known and is left out.\n`);
  }
}

async function importFile(deps: SignBatchDeps, wanted: Wanted): Promise<Batch> {
  return importBatch(deps, {
    centre: wanted.centre,
    achievement: wanted.achievement,
    fileName: basename(wanted.file),
    source: createReadStream(wanted.file),
    by: BY,
  });
}

/** Rows that are not issued because this very run issued their awards, for an earlier one that broke off, count as issued. */
async function countSkipped(
  store: IssuerStore,
  batch: Batch,
  issued: ReadonlySet<string>,
): Promise<number> {
  let skipped = 0;
  for await (const row of eachBy(store.batchRows, 'batchState', `${batch.id}:skipped`)) {
    const turns = await store.awardKeys.listBy('key', row.key, { limit: 10_000 });
    if (!turns.some((turn) => issued.has(turn.award))) skipped += 1;
  }
  return skipped;
}

async function signList(deps: SignBatchDeps, batch: Batch, io: CliIo): Promise<void> {
  await assertReleasable(deps, batch);
  const { ready } = await countRows(deps.store, batch.id);
  if (ready === 0) return;
  const delivery = { kind: 'none', transactionCode: false } as const;
  await releaseBatch(deps, { batch: batch.id, by: BY, delivery });
  await signBatch(deps, batch.id, reportProgress(io, ready));
}

/** Says what became of each row; answers how many were rejected. */
async function report(
  deps: SignBatchDeps,
  batch: Batch,
  io: CliIo,
  { out, issued }: { readonly out: string; readonly issued: ReadonlySet<string> },
): Promise<number> {
  const counts = await countRows(deps.store, batch.id);
  const rejected = counts.rejected + counts.problem;
  const list = await writeRejected(deps.store, batch, out, rejected);
  if (list !== undefined) io.stderr(`The rejected rows and their reasons: ${list}\n`);
  const skipped = await countSkipped(deps.store, batch, issued);
  io.stdout(`issued ${issued.size}, skipped ${skipped}, rejected ${rejected}\n`);
  return rejected;
}

async function run(wanted: Wanted, deps: SignBatchDeps, io: CliIo, issued: Set<string>) {
  await readCentre(deps.store, wanted.centre);
  await newestAchievement(deps.store, wanted.achievement);
  await makeFolder(wanted.out);
  await completeEarlier(deps, wanted);
  const batch = await importFile(deps, wanted);
  try {
    noteUnusedColumns(io, batch);
    await signList(deps, batch, io);
    const rejected = await report(deps, batch, io, { out: wanted.out, issued });
    return rejected === 0 ? 0 : 1;
  } finally {
    // Of a list from which nothing was signed nothing is kept.
    const { state } = await deps.store.batches.get(batch.id);
    if (state === 'draft') await removeBatch(deps.store, batch.id);
  }
}

async function assertFile(file: string): Promise<void> {
  const found = await stat(file).catch((cause: unknown) => {
    throw new AppError('not-found', `The file ${file} cannot be read.`, { cause });
  });
  if (!found.isFile()) throw new AppError('not-found', `${file} is not a file.`);
  if (found.size > MAX_LIST_BYTES) {
    throw new AppError('too-large', 'The file is larger than 64 MB. Split it into smaller lists.');
  }
}

/**
 * `skillseal issue FILE.csv`: signs a candidate list without the console, with the columns as proposed.
 *
 * @returns the exit code: 0, or 1 when rows were rejected
 * @throws AppError for everything because of which nothing could be issued
 */
export async function issueCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { options, positionals } = readOptions(args, OPTIONS);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw usageError('Name one CSV file.');
  const wanted: Wanted = {
    file,
    achievement: required(options.achievement, 'achievement'),
    centre: required(options.centre, 'centre'),
    out: resolve(required(options.out, 'out')),
  };
  await assertFile(file);
  const data = await openData(io, options);
  const pool = openSigningPool(data.deps);
  try {
    const issued = new Set<string>();
    const deliver = deliverTo(data.deps.store, wanted.out, issued);
    const deps = { ...data.deps, deliver, ...(pool === undefined ? {} : { pool }) };
    return await run(wanted, deps, io, issued);
  } finally {
    await pool?.close();
    await data.close();
  }
}
