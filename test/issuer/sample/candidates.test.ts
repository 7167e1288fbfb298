import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { proposeColumns } from '../../../issuer/batches/propose-columns.ts';
import { readCandidateList } from '../../../issuer/batches/read-candidate-list.ts';
import { candidateLists } from '../../../issuer/sample/candidates.ts';

describe('the sample candidate lists', () => {
  for (const [name, text] of Object.entries(candidateLists)) {
    it(`${name} is read without help: every column is recognised and every row has a name`, async () => {
      const list = await readCandidateList(Readable.from([Buffer.from(text)]));
      const columns = proposeColumns(list.header);
      assert.ok(columns.every(({ field }) => field !== null));
      const rows: string[] = [];
      for await (const { cells } of list.rows) {
        const names = cells.filter((_, i) => /name/i.test(columns[i]?.field ?? ''));
        assert.ok(names.every((part) => part !== ''));
        rows.push(names.join(' '));
      }
      assert.ok(rows.some((row) => /\p{Script=Han}/u.test(row)));
      assert.ok(rows.some((row) => /\p{Script=Cyrillic}/u.test(row)));
    });
  }
});
