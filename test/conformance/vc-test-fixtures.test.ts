import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDidResolver } from '../../core/dids/did-resolver.ts';
import { AppError } from '../../core/errors.ts';
import type { Verdict } from '../../schemas/verdict/verdict.ts';
import type { AgreedStatusList, EngineDeps } from '../../verifier/engine/engine-deps.ts';
import { verifySubmission } from '../../verifier/engine/verify-submission.ts';
import { listReferenceFiles } from '../support/list-reference-files.ts';

const ROOT = '../shared/data/vc-test-fixtures';
const NOW = new Date('2026-11-21T10:00:00Z');

/** Their list is signed by another key than the credentials', has another address, and holds 100 000 entries. */
const THEIR_LIST: AgreedStatusList = {
  id: 'https://testing.dcconsortium.org/status/e5WK8CbZ1GjycuPombrj',
  issuer: 'did:key:z6MknNQD1WHLGGraFi6zcbGevuAgkVfdyCdtZnQTGWVVvR5Q',
  minimumLength: 100_000,
};

function read(url: string): unknown {
  const local = url
    .replace('https://digitalcredentials.github.io/vc-test-fixtures/', '')
    .replace(
      'https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/src/test-fixtures/status/',
      'statusLists/didkey-ed25519Signature2020/',
    );
  const path = join(ROOT, local);
  if (!existsSync(path)) throw new AppError('document-unreachable', `${url} cannot be reached.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function deps(agreedStatusLists: readonly AgreedStatusList[]): EngineDeps {
  return {
    resolve: createDidResolver(async (url) => read(url)),
    readStatusList: async (url) => ({ json: read(url), fetchedAt: NOW }),
    register: async () => ({ kind: 'unreachable', detail: 'no register in this test' }),
    now: () => NOW,
    agreedStatusLists,
  };
}

/** One file of theirs is empty; it is no credential. */
const EMPTY = 'verifiableCredentials/v1/ed25519/didKey/legacy-noStatus-noExpiry.json';

/** Their names say: whose registry, which status, which end. */
function verdictOf(name: string): Verdict {
  if (name === EMPTY || /-tampered\./.test(name)) return 'not-genuine';
  // The list is past its end, of the future, of no known kind or tampered with; the key cannot be had.
  if (/-(expired|notYetValid|missingType|tampered)Status-|badDidWeb/.test(name))
    return 'cannot-say';
  if (/revoked/i.test(name)) return 'genuine-revoked';
  if (/-notYetValid/.test(name)) return 'genuine-not-yet-valid';
  return /-expired/.test(name) ? 'genuine-expired' : 'genuine-in-force';
}

const files = listReferenceFiles(ROOT).filter((path) =>
  /^verifiableCredentials.*\.json$/.test(path),
);

describe('credentials of another issuer (vc-test-fixtures)', () => {
  it('are all there', () => assert.equal(files.length, 91));

  for (const path of files) {
    const expected = verdictOf(path);
    it(`${path}: ${expected}`, async () => {
      const report = await verifySubmission(
        readFileSync(join(ROOT, path), 'utf8'),
        deps([THEIR_LIST]),
      );
      assert.equal(report.verdict, expected, JSON.stringify(report.credentials, null, 1));
    });
  }

  for (const [title, agreed, code] of [
    ['nobody agreed to another’s list', [], 'status-list-foreign'],
    [
      'the agreement is with another body',
      [{ ...THEIR_LIST, issuer: 'did:key:z6MkjoriXdbyWD25YXTed114F8hdJrLXQ567xxPHAUKxpKkS' }],
      'status-list-foreign',
    ],
    [
      'nobody agreed to a list that is too short',
      [{ id: THEIR_LIST.id, issuer: THEIR_LIST.issuer }],
      'status-list-too-short',
    ],
  ] as const) {
    it(`cannot be judged while ${title}`, async () => {
      const path =
        'verifiableCredentials/v1/dataIntegrityProof/didWeb/legacy-validStatus-noExpiry.json';
      const report = await verifySubmission(readFileSync(join(ROOT, path), 'utf8'), deps(agreed));
      assert.equal(report.verdict, 'cannot-say');
      assert.equal(report.credentials[0]?.checks.status.code, code);
    });
  }
});
