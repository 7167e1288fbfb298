import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createDidResolver } from '../../../core/dids/did-resolver.ts';
import { AppError } from '../../../core/errors.ts';
import { issuerOf, verifyProofs } from '../../../core/proofs/data-integrity.ts';
import { listReferenceFiles } from '../../support/list-reference-files.ts';
import { NOW } from './support.ts';

const ROOT = '../shared/data/vc-test-fixtures';
const PUBLISHED = 'https://digitalcredentials.github.io/vc-test-fixtures/';

const resolve = createDidResolver(async (url) => {
  if (!url.startsWith(PUBLISHED)) throw new AppError('not-found', `There is nothing at ${url}.`);
  return JSON.parse(readFileSync(`${ROOT}/${url.slice(PUBLISHED.length)}`, 'utf8'));
});

const files = listReferenceFiles(`${ROOT}/verifiableCredentials`)
  .filter(
    (file) => file.endsWith('.json') && !file.endsWith('didKey/legacy-noStatus-noExpiry.json'),
  )
  .concat('v1/dataIntegrityProof/didKey/legacy-noStatus-noExpiry.json');

describe('the signed credentials of another issuer', () => {
  it('are all there', () => {
    assert.ok(files.length > 80);
  });

  for (const file of files) {
    const isGood = !/tampered\.json|badDidWeb/.test(file);
    it(`${file} ${isGood ? 'has valid proofs of its issuer' : 'has no valid proof'}`, async () => {
      const text = readFileSync(`${ROOT}/verifiableCredentials/${file}`, 'utf8');
      const document: unknown = JSON.parse(text);
      const options = { purpose: 'assertionMethod', resolve, now: NOW } as const;
      const outcome = await verifyProofs(document, options);
      assert.equal(outcome.kind === 'valid', isGood, JSON.stringify(outcome));
      if (outcome.kind !== 'valid') return;
      for (const method of outcome.methods) assert.equal(method.controller, issuerOf(document));
    });
  }
});
