import assert from 'node:assert/strict';
import fc from 'fast-check';
import { verdictReportSchema } from '../../schemas/verdict/verdict.ts';
import { newScene, type Scene } from './support/attack.ts';
import { badgeOf, entryOf, publishList, sign, verify } from './support/world.ts';

const LIST = 'https://a.example/status/1';

type Path = readonly (string | number)[];

/** Every place of a JSON value where a text, number or boolean stands. */
function scalarPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => scalarPaths(member, [...path, key]));
}

function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy: unknown = structuredClone(value);
  const holder = Object(copy);
  holder[key] = replaceAt(holder[key], rest, replacement);
  return copy;
}

describe('anything at all', () => {
  let scene: Scene;
  let badge: unknown;

  before(async () => {
    scene = await newScene();
    await publishList(scene.world, scene.a, LIST);
    badge = await sign(scene.a, badgeOf(scene.a, { credentialStatus: entryOf(LIST, 7) }));
    assert.equal((await verify(scene.world, badge)).verdict, 'genuine-in-force');
  });

  it('in place of any value of a signed credential is noticed', async () => {
    const place = fc.constantFrom(...scalarPaths(badge));
    const value = fc.oneof(
      fc.constantFrom<unknown>('', null, 0, -1, true, '2030-01-01T00:00:00Z', 'urn:x:y', {}, []),
      fc.string({ minLength: 1 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(place, value, async (path, replacement) => {
        const changed = replaceAt(badge, path, replacement);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(badge));
        const report = await verify(scene.world, changed);
        verdictReportSchema.parse(report);
        assert.ok(!report.verdict.startsWith('genuine'), `${path.join('/')} ${report.verdict}`);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('left out of a signed credential is noticed', async () => {
    for (const path of scalarPaths(badge)) {
      const changed: unknown = JSON.parse(JSON.stringify(replaceAt(badge, path, undefined)));
      const { verdict } = await verify(scene.world, changed);
      assert.ok(!verdict.startsWith('genuine'), path.join('/'));
    }
  });

  it('that is JSON gets a report in its form, and nothing of it is genuine', async () => {
    const member = fc.constantFrom(
      '@context',
      'type',
      'issuer',
      'proof',
      'credentialSubject',
      'credentialStatus',
      'verifiableCredential',
      'credentials',
      'validUntil',
      'id',
    );
    const word = fc.constantFrom(
      'VerifiableCredential',
      'VerifiablePresentation',
      'DataIntegrityProof',
      'https://www.w3.org/ns/credentials/v2',
    );
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(member, tie('any'), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(any, async (input) => {
        const report = await verify(scene.world, input);
        verdictReportSchema.parse(report);
        assert.ok(!report.verdict.startsWith('genuine'));
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});
