import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
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

  it('follows the line by which a spreadsheet names the separator, and does not count it', async () => {
    const { delimiter, header, rows } = await read(
      'sep=;\r\nName, first;Date\r\nAnna;2026-11-20\r\n',
    );
    assert.deepEqual([delimiter, header], [';', ['Name, first', 'Date']]);
    assert.deepEqual(rows, [{ row: 2, cells: ['Anna', '2026-11-20'] }]);
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

  it('reads back whatever a spreadsheet can write, however its bytes are cut', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\0\p{Cs}]/u.test(text));
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (cells, delimiter, newline, size) => {
          const lines = [['A', 'B', 'C'], ...cells].map((line) => line.map(quote).join(delimiter));
          const bytes = Buffer.from(lines.map((line) => line + newline).join(''));
          const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const { rows } = await read(...parts);
          const expected = cells
            .map((line, i) => ({ row: i + 2, cells: line }))
            .filter((line) => line.cells.some((text) => text.trim() !== ''));
          assert.deepEqual(rows, expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('reads a list of one column', async () => {
    const list = await read('Name\nAnna\n');
    assert.deepEqual([list.delimiter, list.header, list.rows.length], [',', ['Name'], 1]);
  });
});
