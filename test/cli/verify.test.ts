import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from '../../cli/io.ts';
import { issueCommand } from '../../cli/issue.ts';
import { openData } from '../../cli/open-data.ts';
import { verifyCommand } from '../../cli/verify.ts';
import { revokeAward } from '../../issuer/credentials/revoke-award.ts';
import { rejectsWith } from '../support/rejects-with.ts';

const NOW = new Date();
const CSV =
  'name,email,award date\nAnna Bērziņa,anna@example.org,2026-10-01\n李小龙,li@example.org,2026-10-02\n';

describe('skillseal verify', () => {
  let folder: string;
  let data: string;
  let good: readonly string[];

  function newIo() {
    const said = { out: '', error: '' };
    const io: CliIo = {
      stdout: (text) => {
        said.out += text;
      },
      stderr: (text) => {
        said.error += text;
      },
      clock: () => NOW,
      env: { SKILLSEAL_KEY_ENCRYPTION_KEY: 'A'.repeat(43) },
    };
    return { io, said };
  }

  async function run(...args: readonly string[]) {
    const { io, said } = newIo();
    const code = await verifyCommand(args, io);
    return { code, ...said };
  }

  function put(name: string, content: string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'skillseal-verify-'));
    data = join(folder, 'data');
    const out = join(folder, 'out');
    const list = put('list.csv', CSV);
    const wanted = [
      '--achievement',
      'microsoft-365-fundamentals',
      '--centre',
      'kerry-harbour-college',
    ];
    const code = await issueCommand(
      [list, ...wanted, '--out', out, '--data', data, '--sample'],
      newIo().io,
    );
    assert.equal(code, 0);
    good = readdirSync(out)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(out, name));
    assert.equal(good.length, 2);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('exits 0 when all are genuine and in force, with a line a file', async () => {
    const { code, out } = await run(...good, '--data', data);
    assert.equal(code, 0, out);
    assert.equal(out.match(/TEST · genuine and in force · accredited for this/g)?.length, 2);
    assert.match(out, /李小龙/);
    assert.match(out, /schema +unknown/);
  });

  it('takes a folder for its .json files', async () => {
    const { code, out } = await run(join(folder, 'out'), '--data', data, '--json');
    assert.equal(code, 0);
    const reports: { file: string; report: { verdict: string } }[] = JSON.parse(out);
    assert.deepEqual(
      reports.map(({ file, report }) => [file, report.verdict]),
      [...good].sort().map((file) => [file, 'genuine-in-force']),
    );
  });

  it('exits 1 when one is tampered with, and says so in its line', async () => {
    const changed = put('changed.json', readFileSync(good[0] ?? '', 'utf8').replace('365', '366'));
    const { code, out } = await run(good[1] ?? '', changed, '--data', data);
    assert.equal(code, 1);
    assert.match(out, /changed\.json: TEST · NOT genuine/);
    assert.match(out, /signature +fail +signature-wrong/);
  });

  it('exits 1 for what is no credential at all, in words of its own', async () => {
    const { code, out } = await run(put('other.json', '{"a":1}'), '--data', data);
    assert.equal(code, 1);
    const detail = 'it has neither the type of a credential nor a subject';
    const line = `    format        fail    format-malformed: ${detail}`;
    assert.ok(out.endsWith(`other.json: not readable as a credential\n${line}\n`), out);
  });

  it('exits 3 when one could not be decided and none is bad', async () => {
    const token = put('token.json', 'eyJhbGciOiJub25lIn0.e30.');
    const { code, out, error } = await run(token, '--data', data);
    assert.equal(code, 3);
    assert.match(out, /cannot say/);
    assert.equal(error, '');
    assert.match((await run(token)).error, /count only when they are named: --data DIR/);
  });

  it('exits 1 when one is bad and one could not be decided', async () => {
    const { code } = await run(put('a.json', '{}'), put('b.json', 'eyJhbGciOiJub25lIn0.e30.'));
    assert.equal(code, 1);
  });

  it('reports a file over 10 MB without reading it', async () => {
    const { code, out } = await run(put('large.json', ' '.repeat(10 * 1024 * 1024 + 1)));
    assert.equal(code, 3);
    assert.match(out, /format-too-large: it is larger than 10 MB/);
  });

  it('shows no control characters of a credential', async () => {
    const { out } = await run(
      put(
        'odd.json',
        JSON.stringify({
          type: 'VerifiableCredential',
          name: 'x\u001b[2J\u202ey',
          credentialSubject: { id: 'urn:x' },
        }),
      ),
    );
    assert.ok(!out.includes('\u001b') && !out.includes('\u202e'), JSON.stringify(out));
  });

  it('refuses no file, a missing file, an empty folder and an unknown option', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await rejectsWith(run(), 'invalid-input', /which files/);
    await rejectsWith(run(join(folder, 'none.json')), 'invalid-input', /no file/);
    await rejectsWith(run(empty), 'invalid-input', /holds no \.json file/);
    await rejectsWith(run('--colour', good[0] ?? ''), 'invalid-input', /colour/);
    await rejectsWith(
      run(good[0] ?? '', '--data', join(folder, 'nowhere')),
      'invalid-input',
      /no data/,
    );
    await rejectsWith(
      run(good[0] ?? '', '--register', 'https://r.example'),
      'invalid-input',
      /go together/,
    );
  });

  it('exits 1 after a revocation in the same data', async () => {
    const { io } = newIo();
    const opened = await openData(io, { data, sample: false });
    const { id }: { id: string } = JSON.parse(readFileSync(good[0] ?? '', 'utf8'));
    await revokeAward(opened.deps, { award: id, by: 'test', reason: 'A test.' });
    await opened.close();
    const { code, out } = await run(...good, '--data', data);
    assert.equal(code, 1);
    assert.match(out, /genuine, but revoked/);
    assert.match(out, /genuine and in force/);
  });
});
