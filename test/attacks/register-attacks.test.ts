import assert from 'node:assert/strict';
import type { RegisterEntryDraft } from '../../schemas/register-entry/register-event.ts';
import type { CheckCode, Standing } from '../../schemas/verdict/verdict.ts';
import { verifyRegister } from '../../verifier/engine/trust/verify-register.ts';
import { assertReport, newScene } from './support/attack.ts';
import {
  centreIncluded,
  chain,
  newOperator,
  publishRegister,
  scopeGranted,
} from './support/register.ts';
import { badgeOf, NOW, sign, verify } from './support/world.ts';

const A = 'did:web:a.example';
const included = centreIncluded(A);

type Case = {
  readonly title: string;
  readonly drafts: readonly RegisterEntryDraft[];
  readonly awardedDate?: string;
  readonly standing: Standing;
  readonly code: CheckCode;
};

const suspendedIn2025: readonly RegisterEntryDraft[] = [
  { type: 'centre-suspended', centreDid: A, effectiveFrom: '2025-01-01' },
  { type: 'centre-reinstated', centreDid: A, effectiveFrom: '2025-06-01' },
];

const CASES: readonly Case[] = [
  {
    title: 'granted before the award',
    drafts: [included, scopeGranted(A)],
    standing: 'accredited-on-award-date',
    code: 'accredited',
  },
  {
    title: 'granted from the day of the award',
    drafts: [included, scopeGranted(A, '2026-01-01')],
    standing: 'accredited-on-award-date',
    code: 'accredited',
  },
  {
    title: 'granted from the day after the award',
    drafts: [included, scopeGranted(A, '2026-01-02')],
    standing: 'known-not-for-this',
    code: 'accreditation-not-for-this',
  },
  {
    title: 'granted until the day before the award',
    drafts: [included, scopeGranted(A, '2021-01-01', '2025-12-31')],
    standing: 'known-not-for-this',
    code: 'accreditation-not-for-this',
  },
  {
    title: 'withdrawn after the award',
    drafts: [
      included,
      scopeGranted(A),
      {
        type: 'scope-withdrawn',
        centreDid: A,
        effectiveFrom: '2026-06-01',
        achievements: ['welding'],
      },
    ],
    standing: 'accredited-then-not-now',
    code: 'accredited-then-not-now',
  },
  {
    title: 'withdrawn with effect before the award',
    drafts: [
      included,
      scopeGranted(A),
      {
        type: 'scope-withdrawn',
        centreDid: A,
        effectiveFrom: '2025-06-01',
        achievements: ['welding'],
      },
    ],
    standing: 'known-not-for-this',
    code: 'accreditation-not-for-this',
  },
  {
    title: 'suspended on the day of the award',
    drafts: [included, scopeGranted(A), ...suspendedIn2025],
    awardedDate: '2025-03-01T00:00:00Z',
    standing: 'known-not-for-this',
    code: 'accreditation-suspended-then',
  },
  {
    title: 'suspended and reinstated before the award',
    drafts: [included, scopeGranted(A), ...suspendedIn2025],
    standing: 'accredited-on-award-date',
    code: 'accredited',
  },
  {
    title: 'granted for another achievement',
    drafts: [included, scopeGranted(A, '2021-01-01', undefined, ['diving'])],
    standing: 'known-not-for-this',
    code: 'accreditation-not-for-this',
  },
  {
    title: 'of another centre',
    drafts: [centreIncluded('did:web:b.example'), scopeGranted('did:web:b.example')],
    standing: 'not-in-register',
    code: 'accreditation-not-in-register',
  },
];

async function scene(drafts: readonly RegisterEntryDraft[], changes = {}) {
  const made = await newScene();
  const operator = await newOperator();
  const jws = await publishRegister(operator, await chain(drafts), changes);
  made.world.register = await verifyRegister(jws, operator.did, NOW);
  return { ...made, operator };
}

describe('a genuine credential before a register', () => {
  for (const { title, drafts, awardedDate, standing, code } of CASES) {
    it(`${title}: ${standing}, and no less genuine`, async () => {
      const { world, a } = await scene(drafts);
      const changes = awardedDate === undefined ? {} : { awardedDate };
      const report = await verify(world, await sign(a, badgeOf(a, changes)));
      assertReport(report, { verdict: 'genuine-in-force', standing, codes: [code] });
    });
  }

  it('is shown with the body as the register knows it', async () => {
    const { world, a } = await scene([included, scopeGranted(A)]);
    const report = await verify(world, await sign(a, badgeOf(a)));
    assert.deepEqual(report.credentials[0]?.registeredBody, {
      name: 'A centre, as the register knows it',
      country: 'IE',
      did: A,
      since: '2021-01-01',
      registerName: 'Register of the test sector',
    });
  });

  it('that borrows another origin’s achievement is not accredited for it', async () => {
    const { world, a } = await scene([included, scopeGranted(A)]);
    const badge = badgeOf(a);
    const subject = Object(badge.credentialSubject);
    const achievement = { ...subject.achievement, id: 'https://b.example/achievements/welding' };
    const credentialSubject = { ...subject, achievement };
    const report = await verify(world, await sign(a, { ...badge, credentialSubject }));
    assertReport(report, {
      verdict: 'genuine-in-force',
      standing: 'known-not-for-this',
      codes: ['accreditation-not-for-this'],
    });
  });

  it('is judged by the begin of validity when it names no day of award', async () => {
    const { world, a } = await scene([included, scopeGranted(A, '2026-01-01')]);
    const changes = { awardedDate: undefined, validFrom: '2025-12-31T12:00:00Z' };
    const report = await verify(world, await sign(a, badgeOf(a, changes)));
    assertReport(report, {
      verdict: 'genuine-in-force',
      standing: 'known-not-for-this',
      codes: ['accreditation-not-for-this'],
    });
  });

  it('without any date cannot be judged', async () => {
    const { world, a } = await scene([included, scopeGranted(A)]);
    const changes = { awardedDate: undefined, validFrom: undefined };
    const report = await verify(world, await sign(a, badgeOf(a, changes)));
    assertReport(report, {
      verdict: 'genuine-in-force',
      standing: 'cannot-say',
      codes: ['accreditation-not-checked'],
    });
  });
});

describe('a register that proves nothing', () => {
  for (const [title, change, code] of [
    [
      'an outdated copy',
      { exp: Math.floor(NOW.getTime() / 1000) - 301 },
      'accreditation-register-stale',
    ],
    ['one in another’s name', { iss: 'did:jwk:e30' }, 'accreditation-register-untrusted'],
  ] as const) {
    it(`${title}: accreditation is unknown, and nobody is shown as accredited`, async () => {
      const { world, a } = await scene([included, scopeGranted(A)], change);
      const report = await verify(world, await sign(a, badgeOf(a)));
      assertReport(report, { verdict: 'genuine-in-force', standing: 'cannot-say', codes: [code] });
      assert.equal(report.credentials[0]?.registeredBody, undefined);
    });
  }

  it('one that cannot be reached: accreditation is unknown', async () => {
    const { world, a } = await newScene();
    const report = await verify(world, await sign(a, badgeOf(a)));
    assertReport(report, {
      verdict: 'genuine-in-force',
      standing: 'cannot-say',
      codes: ['accreditation-register-unreachable'],
    });
  });
});
