import assert from 'node:assert/strict';
import express, { type Express } from 'express';
import request from 'supertest';
import { errorHandler } from '../../../core/http/error-handler.ts';
import { createLogger } from '../../../core/http/logger.ts';
import { BatchJobs } from '../../../issuer/batches/batch-jobs.ts';
import { batchRoutes } from '../../../issuer/batches/routes.ts';
import { awardRoutes } from '../../../issuer/credentials/routes.ts';
import { ACHIEVEMENT, importList, LIST, type TestIssuer, testIssuer } from './support.ts';

const STAFF = {
  id: 'officer-1',
  name: 'Kieran',
  role: 'officer',
  centres: ['kerry'],
  sample: false,
  createdAt: '2026-11-21T10:00:00Z',
};
const QUERY = { centre: 'kerry', achievement: 'safe-lifting', fileName: 'list.csv' };

type Console = { readonly app: Express; readonly deps: TestIssuer; readonly jobs: BatchJobs };

/** The routes as the console mounts them, behind a guard that has let this person in. */
async function openConsole(options: { centres?: string[]; achievement?: typeof ACHIEVEMENT } = {}) {
  const deps = await testIssuer({ achievement: options.achievement ?? ACHIEVEMENT });
  const jobs = new BatchJobs(deps, (error) => assert.fail(String(error)));
  const app = express();
  app.use((_request, response, next) => {
    response.locals.staff = { ...STAFF, centres: options.centres ?? STAFF.centres };
    next();
  });
  app.use(express.json());
  app.use(batchRoutes({ ...deps, jobs }), awardRoutes(deps));
  app.use(errorHandler(createLogger('test', 'silent')));
  return { app, deps, jobs };
}

const upload = (app: Express, list: string | Buffer, query = QUERY) =>
  request(app).post('/batches').query(query).set('Content-Type', 'text/csv').send(list);

async function released({ app, jobs }: Console, list = LIST): Promise<string> {
  const { id } = (await upload(app, list)).body.batch;
  const body = { delivery: 'paper', transactionCode: true };
  const answer = await request(app).post(`/batches/${id}/release`).send(body);
  assert.equal(answer.status, 202);
  await jobs.wait(id);
  return id;
}

describe('the console’s routes for batches', () => {
  it('take a list in, show it, correct it, release it and follow it', async () => {
    const { app, deps, jobs } = await openConsole();
    const bad = `${LIST};nobody@example.org;;2026-11-20;\n`;
    const created = await upload(app, bad);
    assert.equal(created.status, 201);
    const { batch, counts, requiredMissing } = created.body;
    assert.deepEqual([counts.ready, counts.problem, requiredMissing], [3, 1, []]);
    const rows = await request(app).get(`/batches/${batch.id}/rows`).query({ state: 'problem' });
    assert.deepEqual(
      rows.body.rows.map((row: { row: number }) => row.row),
      [5],
    );
    const csv = await request(app).get(`/batches/${batch.id}/problems.csv`);
    assert.match(csv.text, /^\uFEFF"row",.*\r\n"5","Name","The name is missing\."/);
    const cells = [{ column: 0, value: 'Nora Body' }];
    const fixed = await request(app).patch(`/batches/${batch.id}/rows/5`).send({ cells });
    assert.deepEqual([fixed.body.row.state, fixed.body.counts.ready], ['ready', 4]);
    const { columns } = batch;
    const same = await request(app).put(`/batches/${batch.id}/columns`).send({ columns });
    assert.equal(same.body.counts.ready, 4);
    const release = { delivery: 'mail', transactionCode: false };
    const answer = await request(app).post(`/batches/${batch.id}/release`).send(release);
    assert.deepEqual([answer.status, answer.body.batch.state], [202, 'signing']);
    await jobs.wait(batch.id);
    const done = await request(app).get(`/batches/${batch.id}`);
    assert.deepEqual([done.body.batch.state, done.body.counts.signed], ['done', 4]);
    assert.equal((await request(app).get('/batches').query({ centre: 'kerry' })).body.length, 1);
    const actions = (await deps.store.audit.list({ limit: 9 })).map(({ action }) => action);
    assert.deepEqual(actions.sort(), ['batch-imported', 'batch-released']);
  });

  it('have one winner among 50 releases at the same time', async () => {
    const { app, jobs } = await openConsole();
    const { id } = (await upload(app, LIST)).body.batch;
    const body = { delivery: 'mail', transactionCode: false };
    const server = app.listen(0);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => request(server).post(`/batches/${id}/release`).send(body)),
    );
    await jobs.wait(id);
    server.close();
    assert.deepEqual(
      [202, 409].map((status) => answers.filter((answer) => answer.status === status).length),
      [1, 49],
    );
  });

  it('pause, resume, undo and remove', async () => {
    const console = await openConsole();
    const { app, jobs } = console;
    const id = await released(console);
    assert.equal((await request(app).post(`/batches/${id}/pause`)).status, 409);
    const undo = request(app).post(`/batches/${id}/undo`);
    assert.equal((await undo.send({ reason: 'Wrong group.' })).body.batch.state, 'undone');
    const draft = (await upload(app, LIST)).body.batch.id;
    assert.equal((await request(app).delete(`/batches/${draft}`)).status, 204);
    assert.equal((await request(app).get(`/batches/${draft}`)).status, 404);
    assert.equal((await request(app).delete(`/batches/${id}`)).status, 409);
    await console.deps.store.batches.put({
      ...(await importList(console.deps)),
      id: 'p',
      state: 'paused',
    });
    assert.equal((await request(app).post('/batches/p/resume')).body.batch.state, 'signing');
    await jobs.wait('p');
  });

  it('refuse a file that is too large by its stated length, and one that is no list, in problem+json', async () => {
    const { app } = await openConsole();
    const large = await request(app)
      .post('/batches')
      .query(QUERY)
      .set('Content-Length', String(65 * 1024 * 1024));
    assert.deepEqual([large.status, large.body.code], [413, 'too-large']);
    const table: readonly [string | Buffer, string][] = [
      ['', 'csv-empty'],
      [Buffer.from([0x50, 0x4b, 3, 4, 0]), 'csv-not-text'],
      [Buffer.from('Name\nJos\xe9\n', 'latin1'), 'csv-wrong-charset'],
      ['Name\n"Anna\n', 'csv-malformed'],
    ];
    for (const [list, code] of table) {
      const answer = await upload(app, list);
      assert.ok(answer.status >= 400 && answer.status < 500, `${code}: ${answer.status}`);
      assert.equal(answer.body.code, code);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    }
  });

  it('refuse malformed requests without a 500', async () => {
    const { app } = await openConsole();
    const { id } = (await upload(app, LIST)).body.batch;
    const answers = [
      await request(app).get('/batches'),
      await request(app).get(`/batches/${id}/rows`).query({ limit: 'many' }),
      await request(app).patch(`/batches/${id}/rows/two`).send({ cells: [] }),
      await request(app)
        .patch(`/batches/${id}/rows/2`)
        .send({ cells: [{ column: -1, value: 1 }] }),
      await request(app).put(`/batches/${id}/columns`).send({ columns: 'all' }),
      await request(app).post(`/batches/${id}/release`).send({ delivery: 'pigeon' }),
      await request(app).post(`/batches/${id}/undo`).send({}),
      await upload(app, LIST, { ...QUERY, centre: '../etc' }),
    ];
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [400]);
  });

  it('are closed to the officers of other centres', async () => {
    const { app, deps } = await openConsole({ centres: ['cork'] });
    const { id } = await importList(deps);
    const answers = [
      await upload(app, LIST),
      await request(app).get('/batches').query({ centre: 'kerry' }),
      await request(app).get(`/batches/${id}`),
      await request(app).get(`/batches/${id}/rows`),
      await request(app).get(`/batches/${id}/problems.csv`),
      await request(app).put(`/batches/${id}/columns`).send({ columns: [] }),
      await request(app).patch(`/batches/${id}/rows/2`).send({}),
      await request(app).post(`/batches/${id}/release`).send({}),
      await request(app).post(`/batches/${id}/pause`),
      await request(app).post(`/batches/${id}/resume`),
      await request(app).post(`/batches/${id}/undo`).send({}),
      await request(app).delete(`/batches/${id}`),
      await request(app).get('/awards').query({ centre: 'kerry' }),
    ];
    for (const { status, body } of answers)
      assert.deepEqual([status, body.code], [403, 'not-allowed']);
  });
});

describe('the console’s routes for awards', () => {
  it('find, read and revoke', async () => {
    const console = await openConsole();
    const { app } = console;
    await released(console);
    const found = await request(app).get('/awards').query({ centre: 'kerry', q: 'anna' });
    assert.equal(found.body.awards.length, 1);
    const [{ id, achievementTitle, email }] = found.body.awards;
    assert.deepEqual([achievementTitle, email], ['Safe lifting', 'anna@example.org']);
    const read = await request(app).get(`/awards/${encodeURIComponent(id)}`);
    assert.equal(read.body.credential.id, id);
    const at = `/awards/${encodeURIComponent(id)}/revoke`;
    assert.equal((await request(app).post(at).send({ reason: '' })).status, 400);
    const revoked = await request(app).post(at).send({ reason: 'A mistake.' });
    assert.equal(revoked.body.state.kind, 'revoked');
    assert.equal((await request(app).get('/awards/urn:uuid:none')).status, 404);
  });

  it('suspend and reinstate where the status list is for that', async () => {
    const achievement = { ...ACHIEVEMENT, statusPurpose: 'suspension' as const };
    const console = await openConsole({ achievement });
    await released(console);
    const [award] = await console.deps.store.awards.list({ limit: 1 });
    const at = `/awards/${encodeURIComponent(String(award?.id))}`;
    const suspended = await request(console.app).post(`${at}/suspend`).send({ reason: 'Appeal.' });
    assert.equal(suspended.body.state.kind, 'suspended');
    const again = await request(console.app).post(`${at}/reinstate`);
    assert.equal(again.body.state.kind, 'in-force');
  });
});
