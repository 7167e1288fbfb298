import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import type { ErrorCode } from '../../../core/errors.ts';
import { MAX_ROWS, readCandidateList } from '../../../issuer/batches/read-candidate-list.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { bytesOf, importList, testIssuer } from './support.ts';

const HEADER = 'Name;Award date\n';

async function readAll(...parts: readonly (string | Uint8Array)[]): Promise<number> {
  const list = await readCandidateList(bytesOf(...parts));
  let rows = 0;
  for await (const _row of list.rows) rows += 1;
  return rows;
}

async function* repeat(part: Uint8Array, times: number) {
  yield Buffer.from(HEADER);
  for (let i = 0; i < times; i += 1) yield part;
}

async function drain(source: AsyncIterable<Uint8Array>): Promise<void> {
  const list = await readCandidateList(source);
  for await (const _row of list.rows);
}

describe('a list that cannot be read is refused in words of its own', () => {
  const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
  const table: readonly [string, string | Uint8Array, ErrorCode, RegExp][] = [
    ['an empty file', '', 'csv-empty', /file is empty/],
    ['a file of blank lines', '\n\r\n \n', 'csv-empty', /file is empty/],
    ['a file with a byte order mark alone', '\uFEFF', 'csv-empty', /file is empty/],
    ['an Excel workbook', zip, 'csv-not-text', /Excel workbook.*CSV UTF-8/],
    [
      'an old Excel workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'csv-not-text',
      /Excel workbook/,
    ],
    ['a PDF', '%PDF-1.7 …', 'csv-not-text', /PDF/],
    ['a binary file', new Uint8Array([1, 2, 65, 66, 67, 68, 0, 9]), 'csv-not-text', /not text/],
    ['UTF-16 with a mark', Buffer.from('\uFEFFName', 'utf16le'), 'csv-wrong-charset', /UTF-16/],
    ['UTF-16 without a mark', Buffer.from(HEADER, 'utf16le'), 'csv-wrong-charset', /UTF-16/],
    ['Latin-1', Buffer.from(`${HEADER}Jos\xe9;x\n`, 'latin1'), 'csv-wrong-charset', /not .*UTF-8/],
    [
      'text cut in a letter',
      Buffer.from(`${HEADER}é`).subarray(0, -1),
      'csv-wrong-charset',
      /UTF-8/,
    ],
    ['an open quotation mark', `${HEADER}"Anna;x\n`, 'csv-malformed', /row 2 is never closed/],
    [
      'a row without end',
      `${HEADER}${'x'.repeat(1_001_000)}`,
      'csv-malformed',
      /longer than 1 000 000 characters/,
    ],
    [
      'a stray quotation mark',
      `${HEADER}Ben;y\nAnna "Ann" B;x\n`,
      'csv-malformed',
      /Row 3 cannot be read.*quotation mark/,
    ],
    ['201 columns', `${'c;'.repeat(200)}c\n`, 'csv-malformed', /more than 200 columns/],
  ];
  for (const [what, content, code, words] of table) {
    it(`${what}: ${code}`, () => rejectsWith(readAll(content), code, words));
  }

  it('more than 64 MB: too-large, with the limit named', async () => {
    const megabyte = Buffer.from(`${`${'a'.repeat(1022)};\n`.repeat(1024)}`);
    await rejectsWith(drain(repeat(megabyte, 65)), 'too-large', /larger than 64 MB/);
  });

  it('more than 100 000 candidates: csv-too-many-rows, with the limit named', async () => {
    const thousand = Buffer.from('A;b\n'.repeat(1000));
    await rejectsWith(drain(repeat(thousand, 101)), 'csv-too-many-rows', /more than 100 000/);
    assert.equal(MAX_ROWS, 100_000);
  });

  it('a header without candidates: csv-empty, and nothing of it is kept', async () => {
    const deps = await testIssuer();
    await rejectsWith(importList(deps, HEADER), 'csv-empty', /no candidate/);
    await rejectsWith(importList(deps, `${HEADER}"Anna;x\n`), 'csv-malformed');
    assert.equal(await deps.store.batches.count(), 0);
    assert.equal(await deps.store.batchRows.count(), 0);
  });
});
