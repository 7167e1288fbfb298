import assert from 'node:assert/strict';
import { readSubmission } from '../../verifier/engine/intake/read-submission.ts';
import { attack, newScene } from './support/attack.ts';
import { badgeOf, sign, verify } from './support/world.ts';

const UNREADABLE = [
  'context-not-checked',
  'signature-not-checked',
  'issuer-not-checked',
  'validity-not-checked',
  'status-not-checked',
  'accreditation-not-checked',
  'schema-not-checked',
  'holder-not-checked',
] as const;

const nested = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

describe('inputs that are no credential', () => {
  for (const [title, text] of [
    ['an empty text', ''],
    ['a text that is no JSON', 'genuine, I swear'],
    ['a text cut off in the middle', '{"type":["VerifiableCredential"],'],
    ['a number', '7'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['an empty wrapper', '{"verifiableCredential":[]}'],
    ['binary content', '\u0089PNG\r\n\u001a\n'],
  ] as const) {
    attack(title, async () => text, {
      verdict: 'not-genuine',
      codes: ['format-malformed', ...UNREADABLE],
    });
  }
  attack('an empty object', async () => '{}', {
    verdict: 'not-genuine',
    codes: ['format-malformed', ...UNREADABLE],
  });
  for (const [title, text] of [
    ['objects in objects, 1 000 deep', nested(1000, '{"a":', '}')],
    ['lists in lists, 1 000 deep', nested(1000, '[', ']')],
    ['lists in lists, 100 000 deep', nested(100_000, '[', ']')],
  ] as const) {
    attack(title, async () => text, {
      verdict: 'cannot-say',
      codes: ['format-too-deep', ...UNREADABLE],
    });
  }
  attack(
    'an honest credential with 1 000 levels in its subject',
    async ({ a }) => {
      const badge = await sign(a, badgeOf(a));
      const deep: unknown = JSON.parse(nested(1000, '{"a":', '}'));
      return { ...badge, credentialSubject: deep };
    },
    { verdict: 'cannot-say', codes: ['format-too-deep'] },
  );
  attack('a text of more than 10 MB', async () => `"${'a'.repeat(10 * 1024 * 1024)}"`, {
    verdict: 'cannot-say',
    codes: ['format-too-large', ...UNREADABLE],
  });
  attack(
    'a value of more than 10 MB',
    async ({ a }) => badgeOf(a, { description: 'a'.repeat(10 * 1024 * 1024 + 1) }),
    {
      verdict: 'cannot-say',
      codes: ['format-too-large'],
    },
  );
  attack('more credentials than anyone has', async () => Array.from({ length: 501 }, () => ({})), {
    verdict: 'cannot-say',
    codes: ['format-too-large'],
  });
  attack(
    'more values than a credential needs',
    async ({ a }) => badgeOf(a, { name: Array.from({ length: 10_000 }, (_, i) => `n${i}`) }),
    {
      verdict: 'cannot-say',
      codes: ['format-too-large'],
    },
  );
  attack(
    'more values than a presentation needs',
    async ({ a }) => {
      const half = badgeOf(a, { name: Array.from({ length: 9000 }, (_, i) => `n${i}`) });
      return { type: ['VerifiablePresentation'], verifiableCredential: Array(6).fill(half) };
    },
    { verdict: 'cannot-say', codes: ['format-too-large'] },
  );
  attack(
    'a text in a text, 1 000 levels deep',
    async () => ({
      credential: nested(1000, '{"a":', '}'),
    }),
    { verdict: 'cannot-say', codes: ['format-too-deep'] },
  );
  attack('a JSON Web Token', async () => 'eyJhbGciOiJub25lIn0.e30.', {
    verdict: 'cannot-say',
    codes: ['format-unsupported', ...UNREADABLE],
  });
  attack('a locked copy of a wallet', async () => ({ kind: 'skillseal-wallet', v: 1 }), {
    verdict: 'cannot-say',
    codes: ['format-unsupported'],
  });
  attack(
    'members that pretend to be functions',
    async () =>
      '{"type":"VerifiableCredential","validUntil":[{"toString":1,"valueOf":2}],"issuer":{"toString":1}}',
    { verdict: 'not-genuine', codes: ['format-malformed', 'validity-not-checked'] },
  );
  attack(
    'a credential without subject',
    async ({ a }) => sign(a, badgeOf(a)).then((badge) => ({ ...badge, credentialSubject: [] })),
    {
      verdict: 'not-genuine',
      codes: ['format-malformed'],
    },
  );
});

describe('the many ways to hand in a credential', () => {
  it('all lead to the same report', async () => {
    const { world, a } = await newScene();
    const badge = await sign(a, badgeOf(a));
    const text = JSON.stringify(badge);
    const expected = await verify(world, badge);
    assert.equal(expected.verdict, 'genuine-in-force');
    for (const input of [
      text,
      `\uFEFF${text}\n`,
      [badge],
      { credential: badge },
      { verifiableCredential: badge },
      { verifiableCredential: [badge] },
      { verifiableCredential: text },
      { credentials: [{ id: 'x', json: text }] },
    ]) {
      assert.deepEqual(await verify(world, input), expected);
    }
  });

  it('find a presentation in a share and in a wrapper', () => {
    const presentation = { type: ['VerifiablePresentation'], verifiableCredential: [{}] };
    for (const input of [
      presentation,
      { v: 1, presentation },
      { verifiableCredential: presentation },
    ]) {
      assert.equal(readSubmission(input).kind, 'presentation');
    }
  });

  it('say that a presentation in an envelope is not supported', () => {
    const submission = readSubmission({ type: 'EnvelopedVerifiablePresentation', id: 'data:x' });
    assert.equal(submission.kind === 'unreadable' && submission.fault.code, 'format-unsupported');
  });
});
