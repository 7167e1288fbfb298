import fc from 'fast-check';
import { isJsonObject, type JsonObject } from '../../../core/documents/json-object.ts';
import { knownContexts } from '../../../schemas/contexts/contexts.ts';

const vc2 = 'https://www.w3.org/ns/credentials/v2';
const vc1 = 'https://www.w3.org/2018/credentials/v1';
const ob = 'https://purl.imsglobal.org/spec/ob/v3p0';

/** The stacks of pinned contexts that documents are drawn over; between them they use every pinned context of note. */
const stacks: readonly (readonly string[])[] = [
  [vc2],
  [vc2, `${ob}/context-3.0.3.json`],
  [vc2, `${ob}/context-3.0.3.json`, `${ob}/extensions.json`],
  [vc2, `${ob}/context-3.0.1.json`],
  [vc1],
  [vc1, `${ob}/context-3.0.2.json`],
  [vc1, 'https://w3id.org/security/data-integrity/v2'],
  ['https://w3id.org/security/multikey/v1'],
  ['https://w3id.org/security/jwk/v1'],
];

const plain = [
  'text',
  'a "quoted" \\ line\n\tand\u0001 more\u007f',
  '😀 李 Żółć',
  '',
  0,
  1,
  -0,
  2.5,
  0.1,
  -5.25,
  1e21,
  1e300,
  123456789012,
  true,
  false,
  '2026-01-01T00:00:00Z',
];

/** Values at which one of the two could slip: both must refuse, or both must write the same. */
const awkward = [null, 1e-7, -5.5e-10, '_:b1', '@id', 'rel/ative', '\ud800', 'ext:Foo', 'a b:c'];

const definitionsOf = (url: string): JsonObject => {
  const document = knownContexts.get(url)?.document;
  const context = isJsonObject(document) ? document['@context'] : undefined;
  return isJsonObject(context) ? context : {};
};

const scopedOf = (definition: unknown): readonly JsonObject[] => {
  const context = isJsonObject(definition) ? definition['@context'] : undefined;
  return isJsonObject(context) ? [context] : [];
};

/** Random nested documents over the pinned contexts: mostly valid ones, some with a fault in them. */
export const arbitraryDocument: fc.Arbitrary<JsonObject> = fc.gen().map((gen): JsonObject => {
  const below = (limit: number): number => gen(fc.nat, { max: limit - 1 });
  const chance = (percent: number): boolean => below(100) < percent;
  const pick = <T>(all: readonly T[], otherwise: T): T => all[below(all.length || 1)] ?? otherwise;
  const identifier = (): string =>
    pick(['urn:uuid:', 'https://a.example/', 'did:web:'], '') + below(200);

  const drawValue = (
    definition: unknown,
    around: readonly JsonObject[],
    depth: number,
  ): unknown => {
    if (depth > 0 && chance(40)) return node([...around, ...scopedOf(definition)], depth - 1);
    const type = isJsonObject(definition) ? definition['@type'] : undefined;
    if ((type === '@id' || type === '@vocab') && chance(97)) return identifier();
    return chance(97) ? pick<unknown>(plain, 'text') : pick<unknown>(awkward, null);
  };

  const node = (around: readonly JsonObject[], depth: number): JsonObject => {
    const all: Record<string, unknown> = Object.assign({}, ...around);
    const types = Object.keys(all).filter((name) => /^[A-Z]/.test(name) && isJsonObject(all[name]));
    const chosen = chance(80)
      ? [pick(types, 'Thing'), ...(chance(30) ? [pick(types, 'Thing')] : [])]
      : [];
    const here: Record<string, unknown> = Object.assign(
      {},
      all,
      ...chosen.flatMap((type) => scopedOf(all[type])),
    );
    const terms = Object.keys(here).filter(
      (name) => /^[a-z]/.test(name) && name !== 'id' && name !== 'type',
    );
    const result: Record<string, unknown> = {};
    if (chosen.length > 0) result.type = chosen.length === 1 && chance(50) ? chosen[0] : chosen;
    if (chance(40)) result.id = identifier();
    for (let left = 1 + below(4); left > 0; left -= 1) {
      const term = chance(99) ? pick(terms, 'name') : pick(['nonsense', 'https://x.example/p'], '');
      const value = (): unknown => drawValue(here[term], around, depth);
      result[term] = chance(25) ? Array.from({ length: 1 + below(3) }, value) : value();
    }
    return result;
  };

  const stack = pick(stacks, [vc2]);
  return { '@context': stack, ...node(stack.map(definitionsOf), 3) };
});
