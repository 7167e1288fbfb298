import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { credentialFileName } from '../../cli/credential-file-name.ts';
import { openData } from '../../cli/open-data.ts';
import { importBatch } from '../../issuer/batches/import-batch.ts';
import { releaseBatch } from '../../issuer/batches/release-batch.ts';
import { signBatch } from '../../issuer/batches/sign-batch.ts';
import { revokeAward } from '../../issuer/credentials/revoke-award.ts';
import { bytesOf } from '../issuer/batches/support.ts';
import { type Sandbox, sandbox } from './cli-support.ts';

const CENTRE = 'kerry-harbour-college';
const ACHIEVEMENT = 'microsoft-365-fundamentals';

const LIST = `Full name,E-mail,Award date,Shoe size
Anna Bērziņa,anna@example.org,2026-11-20,38
Иван Петров,,20.11.2026,44
`;
const BAD = `${LIST}=cmd,x,2026-02-30,1\n`;

const issue = (box: Sandbox, file: string, ...more: readonly string[]) =>
  box.run(
    'issue',
    file,
    ...['--achievement', ACHIEVEMENT, '--centre', CENTRE],
    ...['--out', box.out, '--data', box.data, '--sample', ...more],
  );

describe('skillseal issue', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = sandbox();
  });
  afterEach(() => box.remove());

  it('writes one file a credential, ends with the counts, and issues nothing twice', async () => {
    const file = box.file('list.csv', LIST);
    const first = await issue(box, file);
    assert.deepEqual([first.code, first.stdout], [0, 'issued 2, skipped 0, rejected 0\n']);
    assert.match(first.stderr, /column "Shoe size" is not known and is left out/);
    const files = box.outFiles();
    assert.equal(files.length, 2);
    for (const name of files) {
      const credential = JSON.parse(readFileSync(join(box.out, name), 'utf8'));
      assert.equal(name.endsWith(`${credential.id.slice('urn:uuid:'.length)}.json`), true);
      assert.equal(credential.proof.cryptosuite, 'eddsa-rdfc-2022');
      assert.equal(statSync(join(box.out, name)).mode & 0o077, 0);
    }
    const second = await issue(box, file);
    assert.deepEqual([second.code, second.stdout], [0, 'issued 0, skipped 2, rejected 0\n']);
    assert.deepEqual(box.outFiles(), files);
  });

  it('tells row, column and reason of every rejected row in a file, and exits with 1', async () => {
    const { code, stdout } = await issue(box, box.file('list.csv', BAD));
    assert.deepEqual([code, stdout], [1, 'issued 2, skipped 0, rejected 1\n']);
    const lines = readFileSync(join(box.out, 'list.rejected.csv'), 'utf8').trim().split('\r\n');
    assert.match(String(lines[0]), /^"row","column","reason"/);
    assert.deepEqual(
      lines.slice(1).map((line) => line.split('",').slice(0, 2).join(' ').replaceAll('"', '')),
      ['4 Full name', '4 E-mail', '4 Award date'],
    );
    assert.equal((await issue(box, box.file('list.csv', LIST))).code, 0);
    assert.ok(!existsSync(join(box.out, 'list.rejected.csv')));
  });

  it('rejects every row when the register does not allow the award, and keeps nothing', async () => {
    const file = box.file('list.csv', 'Name,Award date\nAnna,2019-01-01\n');
    const { code, stdout } = await issue(box, file);
    assert.deepEqual([code, stdout], [1, 'issued 0, skipped 0, rejected 1\n']);
    assert.match(readFileSync(join(box.out, 'list.rejected.csv'), 'utf8'), /register does not/);
    const { deps, close } = await openData(box.io(), { data: box.data, sample: false });
    assert.equal(await deps.store.batches.count(), 0);
    await close();
  });

  it('makes the folder even when nothing is issued, and writes nothing for what is skipped', async () => {
    const file = box.file('list.csv', LIST);
    await issue(box, file);
    rmSync(box.out, { recursive: true });
    const { code, stdout } = await issue(box, file);
    assert.deepEqual([code, stdout], [0, 'issued 0, skipped 2, rejected 0\n']);
    assert.deepEqual(readdirSync(box.out), []);
  });

  it('signs nothing when the folder cannot be made', async () => {
    const file = box.file('list.csv', LIST);
    const wrong = ['--out', join(file, 'out')];
    const { code, stderr } = await issue(box, file, ...wrong);
    assert.equal(code, 2);
    assert.match(stderr, /The folder .*list\.csv\/out cannot be made/);
    assert.equal((await issue(box, file)).stdout, 'issued 2, skipped 0, rejected 0\n');
  });

  it('refuses a file of more than 64 MB, naming the limit, without reading it', async () => {
    const file = box.file('list.csv', LIST);
    truncateSync(file, 64 * 1024 * 1024 + 1);
    const { code, stderr } = await issue(box, file);
    assert.equal(code, 2);
    assert.match(stderr, /larger than 64 MB/);
  });

  it('completes a run that broke off, and counts its awards once', async () => {
    const { deps, close } = await openData(box.io(), { data: box.data, sample: true });
    const doomed = { ...deps, deliver: () => Promise.reject(new Error('the process ended')) };
    const input = { centre: CENTRE, achievement: ACHIEVEMENT, fileName: 'list.csv', by: 'command' };
    const { id } = await importBatch(doomed, { ...input, source: bytesOf(LIST) });
    const delivery = { kind: 'none', transactionCode: false } as const;
    await releaseBatch(doomed, { batch: id, by: 'command', delivery });
    await assert.rejects(signBatch(doomed, id), /the process ended/);
    await close();
    const { stdout } = await issue(box, box.file('list.csv', LIST));
    assert.equal(stdout, 'issued 2, skipped 0, rejected 0\n');
    assert.equal(box.outFiles().length, 2);
  });

  it('issues a revoked award anew', async () => {
    const file = box.file('list.csv', LIST);
    await issue(box, file);
    const { deps, close } = await openData(box.io(), { data: box.data, sample: false });
    const [award] = await deps.store.awards.list({ limit: 1 });
    assert.ok(award);
    await revokeAward(deps, { award: award.id, by: 'x', reason: 'A mistake.' });
    await close();
    assert.equal((await issue(box, file)).stdout, 'issued 1, skipped 1, rejected 0\n');
  });

  for (const [what, content, words] of [
    ['an empty file', '', /file is empty/],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /Excel workbook/],
    ['a list without a date', 'Name\nAnna\n', /gives the award date/],
  ] as const) {
    it(`refuses ${what} in one line, exit code 2`, async () => {
      const { code, stdout, stderr } = await issue(box, box.file('list.csv', content));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('refuses an unknown achievement, centre or file', async () => {
    const file = box.file('list.csv', LIST);
    const common = ['--out', box.out, '--data', box.data, '--sample'];
    const tries: readonly [readonly string[], RegExp][] = [
      [
        [file, '--achievement', 'flying', '--centre', CENTRE],
        /no achievement with the id "flying"/,
      ],
      [[file, '--achievement', ACHIEVEMENT, '--centre', 'nowhere'], /no centre with the slug/],
      [[`${file}x`, '--achievement', ACHIEVEMENT, '--centre', CENTRE], /cannot be read/],
      [[box.root, '--achievement', ACHIEVEMENT, '--centre', CENTRE], /is not a file/],
      [[file, '--achievement', ACHIEVEMENT], /--centre is missing/],
      [['--achievement', ACHIEVEMENT, '--centre', CENTRE], /Name one CSV file/],
    ];
    for (const [args, words] of tries) {
      const { code, stderr } = await box.run('issue', ...args, ...common);
      assert.equal(code, 2);
      assert.match(stderr, words);
    }
  });
});

describe('credentialFileName', () => {
  const id = 'urn:uuid:68275127-7337-4c27-b25e-4087e3ca198a';
  for (const [name, start] of [
    ['Anna Bērziņa', 'anna-bērziņa-68275127'],
    ['../../etc/passwd', 'etc-passwd-68275127'],
    ['王小明', '王小明-68275127'],
    ['...', 'credential-68275127'],
    ['A\u0000B:C*?', 'a-b-c-68275127'],
  ] as const) {
    it(`makes a safe name of ${JSON.stringify(name)}`, () => {
      assert.ok(credentialFileName(name, id).startsWith(start));
    });
  }

  it('stays short for a long name', () => {
    assert.ok(Buffer.byteLength(credentialFileName('名'.repeat(300), id)) < 255);
  });
});
