import assert from 'node:assert/strict';
import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import { parseWith } from '../../schemas/parse.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(5),
  hours: z.int().min(1).optional(),
  parts: z.array(z.string()).min(2).max(3).optional(),
  kind: z.enum(['mail', 'paper']).optional(),
  yes: z.literal(true).optional(),
  one: z.union([z.string(), z.array(z.string())]).optional(),
  slug: z
    .string()
    .regex(/^[a-z]+$/, 'must be lower-case letters')
    .optional(),
  at: z.iso.date().optional(),
});

function sentenceFor(input: unknown): string {
  try {
    parseWith(schema, input, 'The thing');
  } catch (error) {
    assert.ok(error instanceof AppError);
    assert.equal(error.code, 'invalid-input');
    return error.publicDetail;
  }
  return 'accepted';
}

describe('what cannot be used', () => {
  const table: readonly (readonly [unknown, string])[] = [
    [{}, ' at /title: is missing.'],
    [{ title: 7 }, ' at /title: must be a text.'],
    [{ title: '' }, ' at /title: must not be empty.'],
    [{ title: 'abcdef' }, ' at /title: must have at most 5 characters.'],
    [[], ': must be an object.'],
    [{ title: 'a', hours: 0 }, ' at /hours: must be at least 1.'],
    [{ title: 'a', hours: 1.5 }, ' at /hours: must be a whole number.'],
    [{ title: 'a', parts: ['x'] }, ' at /parts: must have at least 2 entries.'],
    [{ title: 'a', parts: ['x', 1] }, ' at /parts/1: must be a text.'],
    [{ title: 'a', kind: 'pigeon' }, ' at /kind: must be one of mail, paper.'],
    [{ title: 'a', yes: false }, ' at /yes: must be true.'],
    [{ title: 'a', one: 1 }, ' at /one: has none of the forms that are allowed.'],
    [{ title: 'a', slug: 'A' }, ' at /slug: must be lower-case letters.'],
    [{ title: 'a', at: 'soon' }, ' at /at: is not in the form of date.'],
    [{ title: 'a', more: 1 }, ': has a member that is not known: more.'],
  ];
  for (const [input, words] of table) {
    it(`is told in words: ${JSON.stringify(input)}`, () => {
      assert.equal(sentenceFor(input), `The thing cannot be used${words}`);
    });
  }
});
