import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectDocument } from '../../core/documents/inspect-document.ts';
import { isJsonObject, type JsonObject } from '../../core/documents/json-object.ts';
import { readForm } from '../../verifier/engine/intake/read-form.ts';
import { listReferenceFiles } from '../support/list-reference-files.ts';

const ROOT = '../shared/data/vcdm-inputs';

/** Left to JSON-LD safe mode, which runs with the signature: whether a type or term has a meaning in its contexts. */
const LEFT_TO_CONTEXTS = new Set([
  'credential-context-combo3-fail.json',
  'credential-redef-type-fail.json',
  'credential-redef-type2-fail.json',
  'credential-status-type-nonurl-fail.json',
  'credential-type-mapped-nonurl-fail.json',
  'credential-type-unmapped-fail.json',
]);

/** The suite sends these through an issuer, which fills in what is its own: the issuer's name and dates around now. */
function complete(document: JsonObject, name: string): JsonObject {
  const dates: Readonly<Record<string, string>> = {
    'PAST DATE': '2026-01-01T00:00:00Z',
    'FUTURE DATE': '2027-01-01T00:00:00Z',
  };
  const filled = Object.entries(document).map(([key, value]) => [
    key,
    typeof value === 'string' ? (dates[value] ?? value) : value,
  ]);
  const issuer = name.includes('-issuer-') ? {} : { issuer: 'did:example:issuer' };
  const own =
    name === 'credential-issuer-object-ok.json' ? { issuer: { id: 'did:example:i' } } : {};
  return { ...Object.fromEntries(filled), ...issuer, ...own };
}

function isAccepted(name: string): boolean {
  const input: unknown = JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  assert.ok(isJsonObject(input));
  const document = name === 'credential-no-issuer-fail.json' ? input : complete(input, name);
  const isOrdered =
    inspectDocument(document)?.detail !== 'the first context is not a context of W3C credentials';
  return readForm(document).kind === 'read' && isOrdered;
}

describe('the form of credentials (inputs of the VCDM 2.0 test suite)', () => {
  const names = listReferenceFiles(ROOT).filter((name) => /^credential-.*\.json$/.test(name));
  it('are all there', () => assert.equal(names.length, 71));

  for (const name of names.filter((candidate) => !LEFT_TO_CONTEXTS.has(candidate))) {
    const expected = name.endsWith('-ok.json');
    it(`${expected ? 'accepts' : 'refuses'} ${name}`, () => {
      assert.equal(isAccepted(name), expected);
    });
  }
});
