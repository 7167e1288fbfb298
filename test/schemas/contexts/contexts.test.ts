import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { knownContexts, verifyContextDigests } from '../../../schemas/contexts/contexts.ts';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0';
const read = (file: string): string => readFileSync(`../shared/data/contexts/${file}`, 'utf8');

describe('the known contexts', () => {
  it('have the content they were pinned with', async () => {
    await verifyContextDigests();
  });

  for (const [url, file] of [
    ['https://www.w3.org/2018/credentials/v1', 'credentials-v1.jsonld'],
    [V2, 'credentials-v2.jsonld'],
    ['https://w3id.org/security/data-integrity/v2', 'data-integrity-v2.jsonld'],
    ['https://w3id.org/security/multikey/v1', 'multikey-v1.jsonld'],
    ['https://w3id.org/security/jwk/v1', 'jwk-v1.jsonld'],
  ] as const) {
    it(`hold the published bytes of ${url}`, () => {
      assert.equal(knownContexts.get(url)?.form, 'bytes');
      assert.equal(knownContexts.get(url)?.text, read(file));
    });
  }

  for (const [url, file] of [
    [`${OB}/context-3.0.1.json`, 'ob-context-3.0.1.json'],
    [`${OB}/context-3.0.2.json`, 'ob-context-3.0.2.json'],
    [`${OB}/context-3.0.3.json`, 'ob-context-3.0.3.json'],
    [`${OB}/extensions.json`, 'ob-extensions.json'],
  ] as const) {
    it(`hold the published content of ${url}`, () => {
      assert.deepEqual(knownContexts.get(url)?.document, JSON.parse(read(file)));
    });
  }

  it('stop a start, naming the URL, once one of them has changed', async () => {
    for (const [url, context] of knownContexts) {
      const changed = { ...context, text: context.text.replace('@', '#') };
      await assert.rejects(verifyContextDigests(new Map([[url, changed]])), (error) => {
        assert.equal(Object(error).code, 'context-changed');
        assert.ok(Object(error).publicDetail.includes(url));
        return true;
      });
    }
  });

  it('map no undefined term to anything', () => {
    for (const { document } of knownContexts.values()) {
      assert.equal(JSON.stringify(document).includes('"@vocab":'), false);
    }
  });

  it('give no property two names, so that none can be hidden under another', () => {
    const found = [...knownContexts.values()].flatMap(({ url, document }) =>
      synonyms(Object(document)['@context']).map((names) => `${url}: ${names}`),
    );
    // Version 3.0.2 calls a type and a property alike; no reader looks for a property "Image".
    assert.deepEqual(found, [`${OB}/context-3.0.2.json: Image image`]);
  });
});

function synonyms(context: unknown): readonly string[] {
  if (Array.isArray(context)) return context.flatMap(synonyms);
  if (typeof context !== 'object' || context === null) return [];
  const names = new Map<unknown, string[]>();
  const found: string[] = [];
  for (const [name, definition] of Object.entries(context)) {
    if (name.startsWith('@')) continue;
    const id: unknown = Object(definition)['@id'] ?? definition;
    names.set(id, [...(names.get(id) ?? []), name]);
    found.push(...synonyms(Object(definition)['@context']));
  }
  return [
    ...found,
    ...[...names.values()].filter((all) => all.length > 1).map((all) => all.join(' ')),
  ];
}
