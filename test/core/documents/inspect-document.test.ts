import assert from 'node:assert/strict';
import { findUnsignable } from '../../../core/documents/find-unsignable.ts';
import { inspectDocument } from '../../../core/documents/inspect-document.ts';
import { isJsonObject, valuesOf } from '../../../core/documents/json-object.ts';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const inspect = (more: object) => inspectDocument({ '@context': [V2], id: 'urn:x:1', ...more });

describe('inspectDocument', () => {
  for (const [what, more] of [
    ['plain terms', { name: 'x', evidence: [{ id: 'urn:x:2', name: 'y' }] }],
    ['a text in a language', { name: { '@value': 'x', '@language': 'ar', '@direction': 'rtl' } }],
    ['decimal and whole numbers', { a: 1.5, b: -3, c: 0, d: 123456789012 }],
    ['a mention of itself', { related: [{ id: 'urn:x:1' }] }],
    [
      'an endorsement with contexts of its own',
      { endorsement: [{ '@context': [V2], id: 'urn:x:3' }] },
    ],
    ['characters of two halves', { name: '😀' }],
  ] as const) {
    it(`has nothing against ${what}`, () => {
      assert.equal(inspect(more), undefined);
    });
  }

  for (const [what, more, kind, pointer] of [
    [
      'an inline context deep inside',
      { a: [{ '@context': { '@vocab': 'urn:' } }] },
      'context',
      '/a/0/@context',
    ],
    [
      'an unknown context deep inside',
      { a: { '@context': [V2, 'https://x.example/'] } },
      'context',
      '/a/@context',
    ],
    ['an empty context', { '@context': [V2, {}] }, 'context', '/@context'],
    ['a typed value', { a: { '@value': '1', '@type': 'urn:x' } }, 'unsupported', '/a/@type'],
    ['a language without a value', { a: { '@language': 'en' } }, 'unsupported', '/a/@language'],
    ['a reverse property', { a: { '@reverse': {} } }, 'unsupported', '/a/@reverse'],
    ['an absolute name', { 'a/b': { 'urn:x~y': 1 } }, 'unsupported', '/a~1b/urn:x~0y'],
    ['a prototype', JSON.parse('{"a":{"__proto__":{}}}'), 'unsupported', '/a/__proto__'],
    ['the number 1e-7', { a: [0, 1e-7] }, 'inexact', '/a/1'],
    ['a number beyond exactness', { a: 2 ** 53 }, 'inexact', '/a'],
    [
      'two halves of one thing',
      {
        a: [
          { id: 'urn:x:2', b: 1 },
          { id: 'urn:x:2', c: 1 },
        ],
      },
      'unsupported',
      '/a',
    ],
    ['a label in the place of an identifier', { a: { id: '_:b0' } }, 'unsupported', '/a/id'],
    ['a second description of itself', { a: { id: 'urn:x:1', b: 1 } }, 'unsupported', '/a'],
  ] as const) {
    it(`objects to ${what} and says where`, () => {
      const found = inspect(more);
      assert.deepEqual([found?.kind, found?.pointer], [kind, pointer]);
    });
  }

  it('wants a context of W3C credentials first', () => {
    for (const context of [
      undefined,
      [],
      'https://x.example/',
      ['https://w3id.org/security/multikey/v1', V2],
    ]) {
      assert.ok(inspectDocument({ '@context': context }) !== undefined);
    }
  });
});

describe('findUnsignable', () => {
  it('finds what JSON-LD would drop without a word', () => {
    assert.equal(findUnsignable({ a: [{ b: null }] })?.pointer, '/a/0/b');
    assert.equal(findUnsignable({ a: { 'b/c': [] } })?.pointer, '/a/b~1c');
    assert.equal(findUnsignable({ a: undefined })?.pointer, '/a');
    assert.equal(findUnsignable({ '@context': [null], a: [1, 'x', {}, false, 0, ''] }), undefined);
  });

  it('leaves the credentials inside a presentation alone', () => {
    assert.equal(findUnsignable({ verifiableCredential: [{ a: null }] }), undefined);
    assert.equal(
      findUnsignable({ b: { verifiableCredential: [] } })?.pointer,
      '/b/verifiableCredential',
    );
  });
});

describe('JSON values', () => {
  it('are told apart', () => {
    assert.ok(isJsonObject({}));
    for (const value of [null, [], 'x', 1, undefined]) assert.equal(isJsonObject(value), false);
    assert.deepEqual(
      [valuesOf(undefined), valuesOf(null), valuesOf(1), valuesOf([1])],
      [[], [], [1], [1]],
    );
  });
});
