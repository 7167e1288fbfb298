import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { type ListRow, readCandidateList } from '../../../issuer/batches/read-candidate-list.ts';
import { bytesOf } from './support.ts';

async function read(...parts: readonly (string | Uint8Array)[]) {
  const { delimiter, header, rows } = await readCandidateList(bytesOf(...parts));
  const all: ListRow[] = [];
  for await (const row of rows) all.push(row);
  return { delimiter, header, rows: all };
}

describe('readCandidateList', () => {
  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ] as const) {
    it(`recognises the ${name} as separator, also when others stand in quotes`, async () => {
      const header = ['"Name, of; the\tperson"', 'Date', 'Grade'].join(delimiter);
      const list = await read(`${header}\nAnna${delimiter}2026-01-01${delimiter}A\n`);
      assert.equal(list.delimiter, delimiter);
      assert.deepEqual(list.header, ['Name, of; the\tperson', 'Date', 'Grade']);
      assert.deepEqual(list.rows, [{ row: 2, cells: ['Anna', '2026-01-01', 'A'] }]);
    });
  }

  it('takes a byte order mark away and keeps letters that are cut between two parts', async () => {
    const bytes = Buffer.from('\uFEFFИмя;Дата\r\n王小明;x\r\n');
    for (let cut = 4; cut < bytes.length; cut += 1) {
      const list = await read(bytes.subarray(0, cut), bytes.subarray(cut));
      assert.deepEqual(list.header, ['Имя', 'Дата']);
      assert.deepEqual(list.rows[0]?.cells, ['王小明', 'x']);
    }
  });

  it('keeps quotes, separators and line breaks inside fields', async () => {
    const list = await read('Name;Note\n"Anna ""Ann"" Berg";"one; two\nthree"\n');
    assert.deepEqual(list.rows[0]?.cells, ['Anna "Ann" Berg', 'one; two\nthree']);
  });

  it('counts rows as a spreadsheet shows them: blank rows count and are left out', async () => {
    const list = await read('Name;Date\n\nAnna;x\n;\n"two\nlines";y');
    assert.deepEqual(
      list.rows.map(({ row }) => row),
      [3, 5],
    );
  });

  it('reads a list of one column', async () => {
    const list = await read('Name\nAnna\n');
    assert.deepEqual([list.delimiter, list.header, list.rows.length], [',', ['Name'], 1]);
  });
});
