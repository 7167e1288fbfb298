import assert from 'node:assert/strict';
import { batchLine } from '../../../../issuer/console/award/batch-line.ts';
import type { Batch } from '../../../../schemas/batch/batch.ts';
import { createTranslator } from '../../../../ui/i18n/create-translator.ts';
import { loadConsole } from '../../../../ui/messages/load-console.ts';

const batch: Batch = {
  id: 'b',
  centre: 'college',
  achievement: { id: 'forklift', version: 1 },
  fileName: 'candidates-november.csv',
  delimiter: ';',
  columns: [
    { header: 'Name', field: 'name' },
    { header: 'Shoe size', field: null },
    { header: 'E-mail', field: 'email' },
  ],
  rowCount: 1248,
  createdAt: '2026-11-18T10:00:00Z',
  createdBy: 'staff',
  state: 'draft',
};

describe('issuer/console batch line', () => {
  it('says where the rows came from and what was recognised', async () => {
    assert.equal(
      batchLine(batch, createTranslator('en', await loadConsole('en'))),
      'candidates-november.csv · 1,248 rows · semicolons · UTF-8 · columns recognised: name, e-mail',
    );
  });

  it('keeps the capitals of an abbreviation', async () => {
    const said = batchLine(batch, createTranslator('ru', await loadConsole('ru')));
    assert.match(said, /распознаны столбцы: ФИО, эл\. почта$/);
  });
});
