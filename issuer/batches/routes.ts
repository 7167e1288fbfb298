import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import { type Batch, columnSchema } from '../../schemas/batch/batch.ts';
import { parseWith } from '../../schemas/parse.ts';
import { slug, text } from '../../schemas/text.ts';
import { assertOfficerOf } from '../access/assert-centre.ts';
import { staffOf } from '../access/staff-of.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { IssuerDeps } from '../deps.ts';
import type { BatchJobs } from './batch-jobs.ts';
import { countRows } from './count-rows.ts';
import { MAX_LIST_BYTES } from './decode-candidate-list.ts';
import { exportProblems } from './export-problems.ts';
import { fixRow } from './fix-row.ts';
import { importBatch } from './import-batch.ts';
import { listRows } from './list-rows.ts';
import { pauseBatch, resumeBatch } from './pause-batch.ts';
import { listBatches, viewBatch } from './read-batch.ts';
import { releaseBatch } from './release-batch.ts';
import { removeBatch } from './remove-batch.ts';
import { assertDraft, setColumns } from './set-columns.ts';
import { undoBatch } from './undo-batch.ts';

export type BatchRoutesDeps = IssuerDeps & { readonly jobs: BatchJobs };

const importQuery = z.object({ centre: slug, achievement: slug, fileName: text(300) });
const listQuery = z.object({ centre: slug });
const rowsQuery = z.object({
  state: z.enum(['ready', 'problem', 'skipped', 'signed', 'rejected']).optional(),
  after: z.string().max(120).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const rowNumber = z.coerce.number().int().min(1);
const columnsBody = z.strictObject({ columns: z.array(columnSchema).min(1).max(200) });
const cellsBody = z.strictObject({
  cells: z
    .array(z.strictObject({ column: z.int().min(0), value: z.string().max(10_000) }))
    .min(1)
    .max(200),
});
const releaseBody = z.strictObject({
  delivery: z.enum(['mail', 'paper']),
  transactionCode: z.boolean(),
});
const undoBody = z.strictObject({ reason: text(1000) });

/** The body as it comes. A refusal must still be answered, so ending early may not close the connection. */
function bodyOf(request: Request): AsyncIterable<Uint8Array> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > MAX_LIST_BYTES) {
    throw new AppError('too-large', 'The file is larger than 64 MB. Split it into smaller lists.');
  }
  return request.iterator({ destroyOnReturn: false });
}

async function ownBatch(
  deps: BatchRoutesDeps,
  request: Request,
  response: Response,
): Promise<Batch> {
  const batch = await deps.store.batches.get(String(request.params.id));
  assertOfficerOf(staffOf(response), batch.centre);
  return batch;
}

async function note(deps: BatchRoutesDeps, response: Response, action: string, batch: Batch) {
  const detail = { centre: batch.centre, achievement: batch.achievement.id, rows: batch.rowCount };
  await recordAudit(deps, { actor: staffOf(response).id, action, subject: batch.id, detail });
}

function addReading(router: Router, deps: BatchRoutesDeps): void {
  const { store, jobs } = deps;
  router.get('/batches', async (request, response) => {
    const { centre } = parseWith(listQuery, request.query, 'The request');
    assertOfficerOf(staffOf(response), centre);
    response.json(await listBatches(store, jobs, centre));
  });
  router.get('/batches/:id', async (request, response) => {
    response.json(await viewBatch(store, jobs, await ownBatch(deps, request, response)));
  });
  router.get('/batches/:id/rows', async (request, response) => {
    const batch = await ownBatch(deps, request, response);
    const query = parseWith(rowsQuery, request.query, 'The request');
    response.json(await listRows(store, { batch: batch.id, ...query }));
  });
  router.get('/batches/:id/problems.csv', async (request, response) => {
    const batch = await ownBatch(deps, request, response);
    response.set({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="problems.csv"',
      'Cache-Control': 'no-store',
    });
    // Without the byte order mark spreadsheets damage names.
    response.write('\uFEFF');
    for await (const part of exportProblems(store, batch)) response.write(part);
    response.end();
  });
}

function addDrafting(router: Router, deps: BatchRoutesDeps): void {
  const { store, jobs } = deps;
  router.post('/batches', async (request, response) => {
    const query = parseWith(importQuery, request.query, 'The request');
    const staff = staffOf(response);
    assertOfficerOf(staff, query.centre);
    const source = bodyOf(request);
    const batch = await importBatch(deps, { ...query, source, by: staff.id });
    await note(deps, response, 'batch-imported', batch);
    response.status(201).json(await viewBatch(store, jobs, batch));
  });
  router.put('/batches/:id/columns', async (request, response) => {
    const { id: batch } = await ownBatch(deps, request, response);
    const { columns } = parseWith(columnsBody, request.body, 'The columns');
    response.json(await viewBatch(store, jobs, await setColumns(deps, { batch, columns })));
  });
  router.patch('/batches/:id/rows/:row', async (request, response) => {
    const { id: batch } = await ownBatch(deps, request, response);
    const number = parseWith(rowNumber, request.params.row, 'The row number');
    const { cells } = parseWith(cellsBody, request.body, 'The cells');
    const row = await fixRow(deps, { batch, row: number, cells });
    response.json({ row, counts: await countRows(store, batch) });
  });
  router.delete('/batches/:id', async (request, response) => {
    const batch = await ownBatch(deps, request, response);
    assertDraft(batch);
    await removeBatch(store, batch.id);
    await note(deps, response, 'batch-removed', batch);
    response.status(204).end();
  });
}

function addReleasing(router: Router, deps: BatchRoutesDeps): void {
  const { store, jobs } = deps;
  router.post('/batches/:id/release', async (request, response) => {
    const { id } = await ownBatch(deps, request, response);
    const { delivery: kind, transactionCode } = parseWith(releaseBody, request.body, 'The release');
    const by = staffOf(response).id;
    const batch = await releaseBatch(deps, { batch: id, by, delivery: { kind, transactionCode } });
    await note(deps, response, 'batch-released', batch);
    await jobs.start(id);
    response.status(202).json(await viewBatch(store, jobs, batch));
  });
  router.post('/batches/:id/pause', async (request, response) => {
    const { id } = await ownBatch(deps, request, response);
    const batch = await pauseBatch(store, id);
    await jobs.halt(id);
    await note(deps, response, 'batch-paused', batch);
    response.json(await viewBatch(store, jobs, await store.batches.get(id)));
  });
  router.post('/batches/:id/resume', async (request, response) => {
    const { id } = await ownBatch(deps, request, response);
    const batch = await resumeBatch(store, id);
    await jobs.start(id);
    await note(deps, response, 'batch-resumed', batch);
    response.json(await viewBatch(store, jobs, batch));
  });
  router.post('/batches/:id/undo', async (request, response) => {
    const { id } = await ownBatch(deps, request, response);
    const { reason } = parseWith(undoBody, request.body, 'The request');
    await jobs.halt(id);
    const batch = await undoBatch(deps, { batch: id, by: staffOf(response).id, reason });
    await note(deps, response, 'batch-undone', batch);
    response.json(await viewBatch(store, jobs, batch));
  });
}

/** Candidate lists for the console: take in, preview, correct, release, follow, undo. */
export function batchRoutes(deps: BatchRoutesDeps): Router {
  const router = Router();
  addReading(router, deps);
  addDrafting(router, deps);
  addReleasing(router, deps);
  return router;
}
