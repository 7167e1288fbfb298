import assert from 'node:assert/strict';
import { countRows } from '../../../issuer/batches/count-rows.ts';
import { exportProblems } from '../../../issuer/batches/export-problems.ts';
import { fixRow } from '../../../issuer/batches/fix-row.ts';
import { importBatch } from '../../../issuer/batches/import-batch.ts';
import { listRows } from '../../../issuer/batches/list-rows.ts';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { removeBatch } from '../../../issuer/batches/remove-batch.ts';
import { setColumns } from '../../../issuer/batches/set-columns.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { bytesOf, importList, rowsOf, testIssuer } from './support.ts';

const RELEASE = { by: 'officer-1', delivery: { kind: 'mail', transactionCode: false } } as const;

const REPEATED = `Name;Award date
Anna;2026-11-20
Anna;2026-11-20
ANNA ;20.11.2026
Ben;2026-11-20
`;

describe('a draft', () => {
  it('shows a candidate that stands in the file twice, with the other row', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, REPEATED);
    const rows = await rowsOf(deps.store, batch);
    assert.deepEqual(
      rows.map(({ row, state, problems }) => [row, state, problems[0]?.otherRow]),
      [
        [2, 'ready', undefined],
        [3, 'problem', 2],
        [4, 'problem', 2],
        [5, 'ready', undefined],
      ],
    );
  });

  it('is corrected in place, and the rows that repeated the corrected one follow', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, REPEATED);
    const fixed = await fixRow(deps, { batch: id, row: 2, cells: [{ column: 0, value: 'Cilla' }] });
    assert.equal(fixed.state, 'ready');
    const { rows } = await listRows(deps.store, { batch: id, limit: 10 });
    assert.deepEqual(
      rows.map(({ state, problems }) => [state, problems[0]?.otherRow]),
      [
        ['ready', undefined],
        ['ready', undefined],
        ['problem', 3],
        ['ready', undefined],
      ],
    );
    const repeated = await fixRow(deps, {
      batch: id,
      row: 5,
      cells: [{ column: 0, value: 'anna' }],
    });
    assert.deepEqual(repeated.problems, [{ field: null, code: 'duplicate-in-file', otherRow: 3 }]);
  });

  it('fills up a row that was too short', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps, 'Name;Award date;Grade\nAnna;2026-11-20\n');
    const fixed = await fixRow(deps, { batch: id, row: 2, cells: [{ column: 2, value: 'Pass' }] });
    assert.deepEqual(fixed.cells, ['Anna', '2026-11-20', 'Pass']);
    assert.equal(fixed.state, 'ready');
  });

  it('refuses a correction of a row, column or length that there is not', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    const fix = (row: number, column: number, value: string) =>
      fixRow(deps, { batch: id, row, cells: [{ column, value }] });
    await rejectsWith(fix(99, 0, 'x'), 'not-found', /no row 99/);
    await rejectsWith(fix(2, 77, 'x'), 'invalid-input', /no column 77/);
    await rejectsWith(fix(2, 0, 'x'.repeat(2001)), 'invalid-input', /at most 2000/);
  });

  it('is judged anew when its columns mean something else', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, 'Person;When\nAnna;2026-11-20\n');
    assert.deepEqual(
      batch.columns.map(({ field }) => field),
      ['name', null],
    );
    const columns = batch.columns.map((c) => ({ ...c, field: c.field ?? ('awardDate' as const) }));
    await setColumns(deps, { batch: batch.id, columns });
    assert.equal((await countRows(deps.store, batch.id)).ready, 1);
    const twice = columns.map((column) => ({ ...column, field: 'name' as const }));
    await rejectsWith(
      setColumns(deps, { batch: batch.id, columns: twice }),
      'invalid-input',
      /only one column can give the field name/,
    );
    await rejectsWith(
      setColumns(deps, { batch: batch.id, columns: columns.slice(1) }),
      'invalid-input',
      /not those of the list/,
    );
  });

  it('cannot be changed once it is released', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps);
    await releaseBatch(deps, { batch: batch.id, ...RELEASE });
    const fix = fixRow(deps, { batch: batch.id, row: 2, cells: [{ column: 0, value: 'x' }] });
    await rejectsWith(fix, 'batch-already-released');
    const change = setColumns(deps, { batch: batch.id, columns: batch.columns });
    await rejectsWith(change, 'batch-already-released');
  });

  it('takes the order of ambiguous dates from the other dates of the file', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, 'Name;Award date\nAnna;03/04/2026\nBen;25/04/2026\n');
    assert.equal(batch.dateOrder, 'day-first');
    assert.equal((await countRows(deps.store, batch.id)).ready, 2);
  });

  it('gives its problems as a CSV that no spreadsheet runs', async () => {
    const deps = await testIssuer();
    const batch = await importList(deps, 'Name;Award date\n=2+2;2026-11-20\n"A ""B""";soon\n');
    let csv = '';
    for await (const part of exportProblems(deps.store, batch)) csv += part;
    assert.deepEqual(csv.split('\r\n'), [
      '"row","column","reason","value","Name","Award date"',
      '"2","Name","A spreadsheet would run this cell as a formula. Remove the sign at its beginning.","\'=2+2","\'=2+2","2026-11-20"',
      '"3","Award date","This is not a day that exists. Write it as YYYY-MM-DD.","soon","A ""B""","soon"',
      '',
    ]);
  });

  it('can be removed, with its rows', async () => {
    const deps = await testIssuer();
    const { id } = await importList(deps);
    await removeBatch(deps.store, id);
    assert.equal((await deps.store.batches.count()) + (await deps.store.batchRows.count()), 0);
  });

  it('needs a centre and an achievement that exist', async () => {
    const deps = await testIssuer();
    const input = { fileName: 'l.csv', by: 'x', centre: 'kerry', achievement: 'safe-lifting' };
    const source = bytesOf('Name\nA\n');
    await rejectsWith(
      importBatch(deps, { ...input, source, centre: 'cork' }),
      'not-found',
      /no centre with the slug "cork"/,
    );
    await rejectsWith(
      importBatch(deps, { ...input, source, achievement: 'flying' }),
      'not-found',
      /no achievement with the id "flying"/,
    );
  });
});
