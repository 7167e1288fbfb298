import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { canonizeDirectly } from '../../../core/canonical/canonize-directly.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { catalogueBadges } from './catalogue-badges.ts';
import { loadMutant, mutations } from './mutants.ts';
import { present } from './presentations.ts';
import { stockCanonize } from './stock.ts';

type Known = { readonly document: JsonObject; readonly expected: string | undefined };

const vc2 = 'https://www.w3.org/ns/credentials/v2';
const vc1 = 'https://www.w3.org/2018/credentials/v1';

/** A subject whose award has a list in it. */
const graded: JsonObject = {
  type: ['AchievementSubject'],
  achievement: {
    id: 'urn:a:1',
    type: ['Achievement'],
    resultDescription: [{ type: ['ResultDescription'], allowedValue: ['A', 'B', 'C'] }],
  },
};

/** Documents of every kind, with what the stock library makes of them; the same ones every time. */
async function corpus(): Promise<readonly Known[]> {
  const badges = catalogueBadges().slice(0, 8);
  const [badge] = badges;
  const documents: readonly JsonObject[] = [
    ...badges,
    present(badges.slice(0, 3)),
    { ...badge, credentialSubject: graded },
    { ...badge, '@context': [vc2, vc1] },
    { ...badge, nonsense: 'x' },
    { ...badge, issuer: 'relative' },
    { ...badge, description: 'a\u007f b\u001f c' },
    ...fc.sample(arbitraryDocument, { seed: 7, numRuns: 500 }),
  ];
  const known: Known[] = [];
  for (const document of documents) {
    known.push({ document, expected: await stockCanonize(document) });
  }
  return known;
}

describe('a canonicalizer with a wrong rule', () => {
  let known: readonly Known[] = [];
  before(async () => {
    known = await corpus();
  });
  after(() => rm('.cache/mutants', { recursive: true, force: true }));

  const differences = (canonize: (document: unknown) => unknown): number =>
    known.filter(({ document, expected }) => {
      const answer = canonize(document);
      return answer !== undefined && answer !== expected;
    }).length;

  it('is told from the right one, which never differs', () => {
    assert.equal(differences(canonizeDirectly), 0);
  });

  for (const [number, mutation] of mutations.entries()) {
    it(`is caught by the comparison: ${mutation.title}`, async () => {
      assert.ok(differences(await loadMutant(mutation, number)) > 0);
    });
  }
}).timeout(120_000);
