import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { fromOpenBadge } from '../../../core/projections/from-open-badge.ts';
import { releaseBatch } from '../../../issuer/batches/release-batch.ts';
import { signBatch } from '../../../issuer/batches/sign-batch.ts';
import { signAwardFor } from '../../../issuer/credentials/sign-award-for.ts';
import { candidateFields } from '../../../schemas/batch/batch.ts';
import { importList, rowsOf, testIssuer } from '../batches/support.ts';

const HOLDER = 'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv';
const SCHEMA = '../shared/data/schemas/ob_v3p0_achievementcredential_schema.json';

const row: Readonly<Record<(typeof candidateFields)[number], string>> = {
  name: 'عائشة "Ayşe" O’Neill-李',
  givenName: '',
  familyName: '',
  email: 'ayse@example.org',
  birthDate: '29.02.2000',
  awardDate: '2026-11-20T23:59:00+05:30',
  candidateId: '№ 17/а',
  grade: 'distinction',
  creditsEarned: '2,5',
  validUntil: '2030-01-31',
  place: 'Tralee; hall "B"\nfirst floor',
  blankSerial: 'A-000 123',
  evidenceName: 'Film of the lift',
  evidenceUrl: 'https://example.org/film of lift?x=ā',
};
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const LIST = [candidateFields, candidateFields.map((field) => row[field])]
  .map((cells) => `${cells.map(quote).join('\t')}\r\n`)
  .join('');

describe('a list with every column that there is', () => {
  it('becomes credentials that carry each fact, fit the official schema and hide the private ones', async () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    const deps = await testIssuer();
    const batch = await importList(deps, LIST);
    assert.deepEqual((await rowsOf(deps.store, batch))[0]?.problems, []);
    const delivery = { kind: 'none', transactionCode: false } as const;
    await releaseBatch(deps, { batch: batch.id, by: 'officer-1', delivery });
    await signBatch(deps, batch.id);
    const [record] = await deps.store.awards.list({ limit: 1 });
    assert.ok(record);
    const copies = [
      await deps.store.credentials.get(record.id),
      await signAwardFor(deps, record, HOLDER),
    ];
    for (const { json } of copies) {
      assert.equal(validate(JSON.parse(json)), true, JSON.stringify(validate.errors));
      assert.doesNotMatch(json, /2000-02-29|ayse@|№ 17/);
      const award = fromOpenBadge(JSON.parse(json));
      assert.ok(award);
      const { holderName, awardedDate, validUntil, grade, creditsEarned, place } = award;
      assert.deepEqual(
        { holderName, awardedDate, validUntil, grade, creditsEarned, place },
        {
          holderName: row.name,
          // That moment is still the same day in Dublin.
          awardedDate: '2026-11-20T00:00:00+00:00',
          validUntil: '2030-02-01T00:00:00+00:00',
          grade: 'Distinction',
          creditsEarned: 2.5,
          place: 'Tralee; hall "B" first floor',
        },
      );
      const url = 'https://example.org/film%20of%20lift?x=%C4%81';
      assert.deepEqual(award.evidence, [{ name: 'Film of the lift', url }]);
      assert.equal(award.blankSerial, 'A-000 123');
    }
  });
});
