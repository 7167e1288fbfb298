import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonizeDirectly } from '../../../core/canonical/canonize-directly.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { catalogueBadges } from './catalogue-badges.ts';
import { present } from './presentations.ts';
import { stockCanonize } from './stock.ts';

const badges = catalogueBadges();
const vc2 = 'https://www.w3.org/ns/credentials/v2';
const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

describe('blank nodes that look alike', () => {
  it('are named as the stock library names them in presentations of several credentials', async () => {
    for (const size of [2, 3, 7, 20]) {
      const presentation = present(badges.slice(0, size));
      assert.equal(canonizeDirectly(presentation), await stockCanonize(presentation));
    }
  });

  it('are named as the stock library names them where the same award was given many times', async () => {
    for (const badge of badges.slice(0, 6)) {
      const presentation = present([badge, badge, badge, badge]);
      assert.equal(canonizeDirectly(presentation), await stockCanonize(presentation));
    }
  });

  it('never differ from the stock library in random presentations', async () => {
    const presentation = fc
      .array(fc.constantFrom(...badges), { minLength: 2, maxLength: 5 })
      .map(present);
    const property = fc.asyncProperty(presentation, async (document) => {
      assert.equal(canonizeDirectly(document), await stockCanonize(document));
    });
    await fc.assert(property, { numRuns: 60 });
  }).timeout(120_000);

  it('never differ in random heaps of like and unlike nodes', async () => {
    const leaf = fc.constantFrom<JsonObject>({ name: 'a' }, { name: 'b' }, { description: 'a' });
    const profile = fc.letrec<{ node: JsonObject }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ name: fc.constantFrom('a', 'b'), otherIdentifier: fc.array(leaf) }),
        fc.record({ parentOrg: tie('node'), name: fc.constantFrom('a', 'b') }),
        fc.record({ address: leaf, parentOrg: tie('node') }),
      ),
    })).node;
    let direct = 0;
    const property = fc.asyncProperty(
      fc.array(profile, { minLength: 1, maxLength: 5 }),
      async (issuers) => {
        const document = {
          '@context': [vc2, ob],
          type: ['VerifiablePresentation'],
          verifiableCredential: issuers.map((issuer) => ({
            '@context': [vc2, ob],
            type: ['VerifiableCredential', 'OpenBadgeCredential'],
            issuer: { type: 'Profile', ...issuer },
          })),
        };
        const answer = canonizeDirectly(document);
        if (answer === undefined) return;
        direct += 1;
        assert.equal(answer, await stockCanonize(document), JSON.stringify(document));
      },
    );
    await fc.assert(property, { numRuns: 600 });
    assert.ok(direct > 30, `only ${direct} took the direct way`);
  }).timeout(120_000);

  const badge = (subject: JsonObject): JsonObject => ({
    '@context': [vc2, ob],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    credentialSubject: { type: 'AchievementSubject', ...subject },
  });
  const equalResults = (count: number): JsonObject =>
    badge({ result: Array.from({ length: count }, () => ({ type: 'Result', value: '1' })) });

  it('step aside when they are alike in everything, whatever their number', () => {
    for (const count of [2, 3, 12, 5000]) {
      assert.equal(canonizeDirectly(equalResults(count)), undefined);
    }
  });

  it('step aside in a list of many equal items rather than follow it to its end', () => {
    const resultDescription = {
      type: 'ResultDescription',
      allowedValue: Array.from({ length: 20_000 }, () => 'pass'),
    };
    const document = badge({ achievement: { type: 'Achievement', resultDescription } });
    assert.equal(canonizeDirectly(document), undefined);
  });

  it('step aside in a document nested so deep that it would overflow the stack', () => {
    let evidence: JsonObject = { type: 'Evidence', name: 'x' };
    for (let level = 0; level < 20_000; level += 1) evidence = { type: 'Evidence', evidence };
    assert.equal(canonizeDirectly({ ...badge({}), evidence }), undefined);
  });
});
