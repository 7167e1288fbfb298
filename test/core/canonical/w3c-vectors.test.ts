import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonizeDirectly } from '../../../core/canonical/canonize-directly.ts';
import { sha256 } from '../../../core/canonical/sha256.ts';
import { isJsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { listReferenceFiles } from '../../support/list-reference-files.ts';

const folder = '../shared/data/vectors';

/** The vectors use an example vocabulary that no program pins; its terms are spelled out, which means the same. */
const examples = 'https://www.w3.org/ns/credentials/examples#';
const vc2 = 'https://www.w3.org/ns/credentials/v2';
const spelledOut = (text: string): string =>
  text
    .replace(/"(AlumniCredential|alumniOf)"/g, `"${examples}$1"`)
    .replace(/"https:\/\/www\.w3\.org\/ns\/credentials\/examples\/v2"/g, `"${vc2}"`);

function vectors() {
  const names = listReferenceFiles(folder);
  // Another vocabulary, of citizenship, is not at hand: only the proofs of its documents can be tried. SHA-384 is not ours.
  const wanted =
    /(?<!employ\/)canonDoc(DataInt|EdSig|ECDSAP256)\.txt$|proofCanon(DataInt|ECDSAP256)\.txt$/;
  return names.filter((name) => wanted.test(name)).map(toVector);
}

function toVector(name: string) {
  const path = `${folder}/${name}`;
  const isDocument = name.includes('canonDoc');
  const sibling = (pattern: RegExp): string => {
    const found = readdirSync(dirname(path)).find((one) => pattern.test(one));
    assert.ok(found !== undefined, name);
    return readFileSync(`${dirname(path)}/${found}`, 'utf8');
  };
  const source = sibling(isDocument ? /^signed.*\.json$/ : /^proofConfig.*\.json$/);
  const json: unknown = JSON.parse(spelledOut(source));
  assert.ok(isJsonObject(json));
  const { proof: _, ...document } = json;
  const context = isDocument ? valuesOf(document['@context']).filter((one) => one !== other) : vc2;
  return {
    name,
    document: { ...document, '@context': context },
    expected: readFileSync(path, 'utf8'),
    hash: sibling(isDocument ? /^docHash/ : /^proofHash/),
  };
}

/** The context of the older suite defines nothing that the unsigned document uses. */
const other = 'https://w3id.org/security/suites/ed25519-2020/v1';

describe('the W3C vectors of the RDF suites', () => {
  it('are there', () => assert.ok(vectors().length >= 7));

  for (const { name, document, expected, hash } of vectors()) {
    it(`come out the direct way with their canonical form and its hash: ${name}`, () => {
      const canonical = canonizeDirectly(document);
      assert.equal(canonical?.trimEnd(), expected.trimEnd());
      assert.equal(sha256(canonical ?? ''), hash.trim());
    });
  }
});
