import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { canonizeDirectly } from '../../../core/canonical/canonize-directly.ts';
import { isJsonObject, type JsonObject } from '../../../core/documents/json-object.ts';
import { buildStatusList } from '../../../core/status/build-status-list.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { catalogueBadges } from './catalogue-badges.ts';
import { present } from './presentations.ts';
import { stockCanonize } from './stock.ts';

/** The direct way may step aside; what it answers must be what the stock library answers, byte by byte. */
async function assertSame(document: unknown): Promise<boolean> {
  const direct = canonizeDirectly(document);
  if (direct === undefined) return false;
  assert.equal(direct, await stockCanonize(document), JSON.stringify(document));
  return true;
}

/** How many random documents are compared: many more where time does not matter, as in CI. */
const runs = Number(process.env.CANONICAL_RUNS ?? 1500);

describe('canonizeDirectly', () => {
  it('writes the same bytes as the stock library for every badge of the sample catalogue', async () => {
    const badges = catalogueBadges();
    assert.ok(badges.length > 25);
    for (const badge of badges) assert.equal(await assertSame(badge), true, String(badge.name));
  });

  it('writes the same bytes for a status list', async () => {
    const list = await buildStatusList({
      url: 'https://issuer.example/status/1',
      issuer: 'did:web:issuer.example',
      purpose: 'revocation',
      length: 131072,
      set: [1, 5, 94567],
      validFrom: new Date('2026-11-18T10:00:00Z'),
      validUntil: new Date('2026-11-18T10:10:00Z'),
      ttlMs: 60_000,
    });
    assert.equal(await assertSame(list), true);
  });

  it('writes the same bytes for a presentation of a signed credential', async () => {
    assert.equal(await assertSame(present(catalogueBadges().slice(0, 1))), true);
  });

  for (const folder of ['vcdm-inputs', 'vectors', 'vc-test-fixtures', 'contexts']) {
    it(`never differs from the stock library over ${folder}`, async () => {
      for (const document of documentsOf(`../shared/data/${folder}`)) await assertSame(document);
    });
  }

  it('never differs for random documents over the pinned contexts', async () => {
    let direct = 0;
    const property = fc.asyncProperty(arbitraryDocument, async (document) => {
      if (await assertSame(document)) direct += 1;
    });
    await fc.assert(property, { numRuns: runs });
    assert.ok(direct > runs / 5, `only ${direct} of the documents took the direct way`);
  }).timeout(120_000);

  it('never differs for badges with a random fault in them', async () => {
    const badges = catalogueBadges();
    const faulty = fc.record({
      badge: fc.constantFrom(...badges),
      steps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      value: fc.oneof(fc.jsonValue(), fc.constantFrom('urn:x:1', 'Profile', 1e-7, 1e21, '_:b0')),
    });
    const property = fc.asyncProperty(faulty, async ({ badge, steps, value }) => {
      await assertSame(damage(badge, steps, value));
    });
    await fc.assert(property, { numRuns: 700 });
  }).timeout(120_000);

  for (const input of [undefined, null, 'text', 7, [], {}, { '@context': 'https://x.example' }]) {
    it(`steps aside for ${JSON.stringify(input)}`, () => {
      assert.equal(canonizeDirectly(input), undefined);
    });
  }
});

function documentsOf(folder: string): readonly JsonObject[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const document: unknown = text === '' ? undefined : JSON.parse(text);
      if (!isJsonObject(document)) return [];
      const { proof: _, ...unsigned } = document;
      return [document, unsigned];
    });
}

/** Replaces one value, found by walking down the document along random steps. */
function damage(value: unknown, steps: readonly number[], replacement: unknown): unknown {
  const [step, ...others] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value).filter((key) => key !== '@context');
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement;
  const changed = Object.entries(value).map(([name, inner]: [string, unknown]) => [
    name,
    name === key ? damage(inner, others, replacement) : inner,
  ]);
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}
