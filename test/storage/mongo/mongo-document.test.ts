import assert from 'node:assert/strict';
import { z } from 'zod';
import { readDocument, toDocument } from '../../../storage/mongo/mongo-document.ts';
import { throwsWith } from '../../support/rejects-with.ts';

const definition = {
  name: 'things',
  schema: z.looseObject({ id: z.string() }),
  indexes: { colour: (r: object) => ('colour' in r ? String(r.colour) : undefined) },
};

function nested(depth: number): unknown {
  return depth === 0 ? 'deep' : { in: nested(depth - 1) };
}

describe('a record as a MongoDB document', () => {
  it('lies as a document beside the values of its indexes', () => {
    const record = { id: 'a', colour: 'red', list: [{ n: 1.5 }, null], text: 'a\u0000b', no: {} };
    assert.deepEqual(toDocument(definition, record), {
      _id: 'a',
      ix: { colour: 'red' },
      doc: record,
    });
    assert.deepEqual(toDocument(definition, { id: 'a' }).ix, { colour: null });
  });

  const unusual: readonly (readonly [what: string, value: unknown])[] = [
    ['a name with a dollar', { $where: '1' }],
    ['a name with a dot', { 'a.b': 1 }],
    ['a name with a NUL', { 'a\u0000': 1 }],
    ['a name that is a prototype', JSON.parse('{"__proto__": {"x": 1}}')],
    ['half a surrogate pair in a name', { 'a\ud800': 1 }],
    ['half a surrogate pair in a text', ['a\udc00b']],
    ['an array in an array', [[1, [2]]]],
    ['minus zero', { n: -0 }],
    ['a date', { at: new Date(0) }],
    ['more levels than MongoDB takes', nested(120)],
  ];
  for (const [what, value] of unusual)
    it(`lies as JSON when a document would not give back the same: ${what}`, () => {
      const record = { id: 'a', value };
      const document = toDocument(definition, record);
      assert.ok('json' in document);
      assert.deepEqual(readDocument(definition, document), JSON.parse(JSON.stringify(record)));
    });

  it('is refused with an id or a value of an index that would be changed', () => {
    for (const record of [{ id: 'a\u0000' }, { id: '\ud800' }, { id: 'a', colour: '\u0000' }])
      throwsWith(() => toDocument(definition, record), 'invalid-input', /cannot be kept/);
  });
});
