import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluatePathway } from '../../../core/stacking/evaluate-pathway.ts';
import { explainDecision, explainMissing } from '../../../core/stacking/explain.ts';
import {
  type RefusalCode,
  refusalCodes,
  type StackComponent,
} from '../../../core/stacking/pathway-progress.ts';
import { sampleCatalogue } from '../../../issuer/sample/catalogue.ts';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { awardSchema } from '../../../schemas/award/award.ts';
import { type Pathway, pathwaySchema } from '../../../schemas/pathway/pathway.ts';

const issuerUrl = 'http://issuer.localhost:4100';
const catalogue = sampleCatalogue(issuerUrl);
const at = new Date('2026-11-21T12:00:00Z');
let serial = 0;

type Change = Partial<Omit<StackComponent, 'award'>> & {
  readonly award?: Partial<StackComponent['award']>;
  readonly achievement?: Partial<Achievement>;
};

/** A genuine credential in force, for an achievement of the sample. */
function credential(id: string, change: Change = {}): StackComponent {
  const entry = catalogue.achievements.find(({ achievement }) => achievement.id === id);
  const centre = catalogue.centres.find(({ slug }) => slug === entry?.centre);
  assert.ok(entry !== undefined && centre !== undefined, id);
  serial += 1;
  const { achievement, award, ...rest } = change;
  const { did, name, country } = centre;
  return {
    credentialId: `urn:uuid:${serial}`,
    verdict: 'genuine-in-force',
    standing: 'accredited-on-award-date',
    ...rest,
    award: awardSchema.parse({
      id: `urn:uuid:${serial}`,
      achievement: { ...entry.achievement, ...achievement },
      achievementUrl: `${issuerUrl}/achievements/${id}`,
      awardingBody: { did, name, country },
      holderName: 'Aoife Ní Bhriain',
      awardedDate: '2026-10-30T00:00:00+01:00',
      test: true,
      ...award,
    }),
  };
}

function pathway(id: string, change: object = {}): Pathway {
  const found = catalogue.pathways.find((item) => item.id === id);
  return pathwaySchema.parse({ ...found, ...change });
}

const sixBadges = pathway('six-badges-to-microsoft-365');
const badgeIds = catalogue.achievements
  .map(({ achievement }) => achievement)
  .filter((a) => a.class === 'badge' && a.workload?.qualifier === 'about')
  .map((a) => a.id);
const units = ['tig-pipe-welding-unit-1', 'tig-pipe-welding-unit-2', 'tig-pipe-welding-unit-3'];

const refusalIn = (rule: Pathway, component: StackComponent, learner?: { name: string }) => {
  const [first] = evaluatePathway(rule, [component], at, learner).components;
  return first?.decision.kind === 'refused' ? first.decision.code : 'counted';
};

describe('evaluatePathway', () => {
  it('completes 150 hours with six badges of about 25 hours, and not with five (R-12)', () => {
    const six = badgeIds.map((id) => credential(id));
    assert.equal(six.length, 6);
    const whole = evaluatePathway(sixBadges, six, at);
    assert.equal(whole.complete, true);
    assert.deepEqual(whole.missing, []);
    const five = evaluatePathway(sixBadges, six.slice(1), at);
    assert.equal(five.complete, false);
    assert.deepEqual(five.steps, [
      {
        id: 'badges',
        title: 'Digital badges',
        kind: 'volume',
        unit: 'hours',
        have: 125,
        need: 150,
        done: false,
      },
    ]);
    assert.deepEqual(five.missing.map(explainMissing), [
      { message: 'stacking.missing.hours', values: { title: 'Digital badges', amount: 25 } },
    ]);
    assert.deepEqual(five.components.map(explainDecision)[0], {
      message: 'stacking.counted.hours',
      values: { title: 'Microsoft 365 apps and services', amount: 25, step: 'badges' },
    });
  });

  it('completes the welding award with three units at any dates, and names the one that is missing (R-29)', () => {
    const rule = pathway('three-units-to-tig-award');
    const dates = ['2019-05-01', '2023-01-15', '2026-02-02'];
    const three = units.map((id, index) =>
      credential(id, { award: { awardedDate: `${dates[index]}T00:00:00+01:00` } }),
    );
    assert.equal(evaluatePathway(rule, three, at).complete, true);
    const two = evaluatePathway(rule, three.slice(0, 2), at);
    assert.deepEqual(two.missing, [
      {
        stepId: 'units',
        title: 'Units',
        kind: 'awards',
        count: 1,
        achievements: [`${issuerUrl}/achievements/tig-pipe-welding-unit-3`],
      },
    ]);
  });

  it('adds up component awards by credits, 1 credit for 10 hours (R-08, R-09)', () => {
    const rule = pathway('components-to-digital-office-skills');
    const { credits: _, ...hoursOnly } = credential('component-spreadsheets').award.achievement;
    const components = [
      credential('component-word-processing'),
      credential('component-spreadsheets', { award: { achievement: hoursOnly } }),
    ];
    const progress = evaluatePathway(rule, components, at);
    assert.deepEqual(
      progress.steps.map((step) => (step.kind === 'volume' ? [step.have, step.need] : [])),
      [[30, 30]],
    );
    assert.equal(progress.complete, true);
  });

  it('counts 150 for "at least 150 h" and nothing for "at most 25 h"', () => {
    const step = { ...sixBadges.steps[0], match: { classes: ['vendor-certificate', 'badge'] } };
    const rule = pathway(sixBadges.id, {
      steps: [step],
      target: { achievement: 'https://x.example/t', title: 'T' },
    });
    const atLeast = credential('microsoft-365-fundamentals');
    assert.equal(evaluatePathway(rule, [atLeast], at).complete, true);
    const workload = { hours: 25, qualifier: 'at-most' } as const;
    const id = badgeIds[0] ?? '';
    assert.equal(
      refusalIn(rule, credential(id, { achievement: { workload } })),
      'no-volume-stated',
    );
  });

  it('is not complete while the centre has something left to assess (R-41)', () => {
    const rule = pathway('three-units-to-tig-award', {
      steps: [
        ...pathway('three-units-to-tig-award').steps,
        { kind: 'assessment', id: 'exam', title: 'Practical exam' },
      ],
    });
    const progress = evaluatePathway(
      rule,
      units.map((id) => credential(id)),
      at,
    );
    assert.equal(progress.complete, false);
    assert.equal(progress.componentsComplete, true);
    assert.deepEqual(progress.missing.map(explainMissing), [
      { message: 'stacking.missing.assessment', values: { title: 'Practical exam' } },
    ]);
  });

  it('refuses each unfit component with its own reason', () => {
    const id = badgeIds[0] ?? '';
    const other = { did: 'did:web:elsewhere.example', name: 'Elsewhere', country: 'IE' };
    const { workload: _, ...noVolume } = credential(id).award.achievement;
    const formal = pathway(sixBadges.id, { outcome: 'into-full-qualification' });
    const late = pathway(sixBadges.id, { notBefore: '2026-11-01' });
    const seen: Record<string, RefusalCode | 'counted'> = {
      'not-genuine': refusalIn(sixBadges, credential(id, { verdict: 'not-genuine' })),
      'attendance-only': refusalIn(sixBadges, credential('open-day-digital-skills')),
      'not-in-this-pathway': refusalIn(sixBadges, credential('hygiene-passport')),
      'other-issuer': refusalIn(sixBadges, credential(id, { award: { awardingBody: other } })),
      'held-by-another': refusalIn(sixBadges, credential(id), { name: 'Someone Else' }),
      'status-unknown': refusalIn(sixBadges, credential(id, { verdict: 'cannot-say' })),
      revoked: refusalIn(sixBadges, credential(id, { verdict: 'genuine-revoked' })),
      suspended: refusalIn(sixBadges, credential(id, { verdict: 'genuine-suspended' })),
      expired: refusalIn(sixBadges, credential(id, { verdict: 'genuine-expired' })),
      'not-yet-valid': refusalIn(sixBadges, credential(id, { verdict: 'genuine-not-yet-valid' })),
      'before-not-before': refusalIn(late, credential(id)),
      'accreditation-missing': refusalIn(formal, credential(id, { standing: 'cannot-say' })),
      'no-volume-stated': refusalIn(
        sixBadges,
        credential(id, { award: { achievement: noVolume } }),
      ),
      // One credential alone is never counted twice; see the test below.
      'already-counted': 'already-counted',
    };
    assert.deepEqual(seen, Object.fromEntries(refusalCodes.map((code) => [code, code])));
    assert.deepEqual(
      explainDecision({
        credentialId: 'x',
        title: 'T',
        decision: { kind: 'refused', code: 'expired' },
      }),
      {
        message: 'stacking.refused.expired',
        values: { title: 'T' },
      },
    );
  });

  it('refuses what has expired by the day of the decision, whatever an older verdict said', () => {
    const id = badgeIds[0] ?? '';
    const old = credential(id, { award: { validUntil: '2026-11-20T23:59:59Z' } });
    assert.equal(refusalIn(sixBadges, old), 'expired');
  });

  it('counts the same achievement once, however many credentials there are', () => {
    const id = badgeIds[0] ?? '';
    const one = credential(id);
    const progress = evaluatePathway(sixBadges, [one, credential(id), one], at);
    assert.deepEqual(
      progress.components.map(({ decision }) => decision.kind),
      ['counted', 'refused', 'refused'],
    );
    assert.ok(
      progress.components.every(
        ({ decision }) => decision.kind === 'counted' || decision.code === 'already-counted',
      ),
    );
  });

  it('accepts the learner’s own name in any case, spacing and composition', () => {
    const name = 'AOIFE  NÍ BHRIAIN'.normalize('NFD');
    assert.equal(refusalIn(sixBadges, credential(badgeIds[0] ?? ''), { name }), 'counted');
  });

  it('accepts another issuer where the rule lists it (R-40, R-45)', () => {
    const other = { did: 'did:web:elsewhere.example', name: 'Elsewhere', country: 'IE' };
    const [step] = sixBadges.steps;
    assert.ok(step?.kind === 'volume');
    const rule = pathway(sixBadges.id, {
      steps: [{ ...step, match: { ...step.match, issuers: [other.did] } }],
    });
    const id = badgeIds[0] ?? '';
    assert.equal(refusalIn(rule, credential(id, { award: { awardingBody: other } })), 'counted');
    assert.equal(refusalIn(rule, credential(id)), 'other-issuer');
  });

  it('lets what a set leaves over fill a later volume, without counting anything twice', () => {
    const addresses = badgeIds.map((id) => `${issuerUrl}/achievements/${id}`);
    const rule = pathway(sixBadges.id, {
      steps: [
        {
          kind: 'set',
          id: 'core',
          title: 'Core',
          match: { achievements: addresses.slice(0, 3) },
          count: 2,
        },
        {
          kind: 'volume',
          id: 'free',
          title: 'Free',
          match: { achievements: addresses },
          unit: 'hours',
          amount: 50,
        },
      ],
    });
    const progress = evaluatePathway(
      rule,
      badgeIds.slice(0, 4).map((id) => credential(id)),
      at,
    );
    assert.equal(progress.complete, true);
    const steps = progress.components.map(({ decision }) =>
      decision.kind === 'counted' ? decision.stepId : decision.code,
    );
    assert.deepEqual([...steps].sort(), ['core', 'core', 'free', 'free']);
  });
});

describe('evaluatePathway, for any credentials', () => {
  const ids = [...badgeIds, ...units, 'component-spreadsheets', 'open-day-digital-skills'];
  const any = fc
    .record({
      id: fc.constantFrom(...ids),
      verdict: fc.constantFrom(
        'genuine-in-force',
        'genuine-in-force',
        'genuine-revoked',
        'cannot-say',
      ),
      creditsEarned: fc.constantFrom(2, 5, undefined),
    })
    .map(({ id, verdict, creditsEarned }) =>
      credential(id, {
        verdict,
        award: creditsEarned === undefined || id.startsWith('open-day') ? {} : { creditsEarned },
      }),
    );
  const addresses = badgeIds.map((id) => `${issuerUrl}/achievements/${id}`);
  const mixed = pathway(sixBadges.id, {
    steps: [
      {
        kind: 'set',
        id: 'core',
        title: 'C',
        match: { achievements: addresses.slice(0, 3) },
        count: 2,
      },
      { kind: 'set', id: 'any', title: 'A', match: { classes: ['badge'] }, count: 1 },
      {
        kind: 'volume',
        id: 'free',
        title: 'F',
        match: { achievements: addresses },
        unit: 'credits',
        amount: 8,
        hoursPerCredit: 10,
      },
    ],
  });
  const rules = fc.constantFrom(mixed, ...catalogue.pathways);
  const have = (rule: Pathway, components: readonly StackComponent[]) =>
    evaluatePathway(rule, components, at).steps.map((step) =>
      step.kind === 'assessment' ? 0 : step.have,
    );

  it('gives the same progress in whatever order they come', () => {
    fc.assert(
      fc.property(rules, fc.array(any, { maxLength: 10 }), (rule, components) => {
        assert.deepEqual(have(rule, [...components].reverse()), have(rule, components));
      }),
    );
  });

  it('never loses ground by one credential more', () => {
    fc.assert(
      fc.property(rules, fc.array(any, { maxLength: 10 }), any, (rule, components, extra) => {
        const before = evaluatePathway(rule, components, at);
        const after = evaluatePathway(rule, [...components, extra], at);
        for (const [index, step] of before.steps.entries()) {
          if (step.done) assert.equal(after.steps[index]?.done, true);
        }
        assert.ok(!before.complete || after.complete);
      }),
    );
  });

  it('counts no achievement twice, and decides about every component', () => {
    fc.assert(
      fc.property(rules, fc.array(any, { maxLength: 12 }), (rule, components) => {
        const { components: decisions, steps } = evaluatePathway(rule, components, at);
        assert.equal(decisions.length, components.length);
        const counted = components.filter((_, i) => decisions[i]?.decision.kind === 'counted');
        const counts = counted.map((item) => item.award.achievementUrl);
        assert.equal(new Set(counts).size, counts.length);
        for (const step of steps) {
          const amounts = decisions.flatMap(({ decision }) =>
            decision.kind === 'counted' && decision.stepId === step.id ? [decision.amount] : [],
          );
          const total = amounts.reduce((sum, amount) => sum + amount, 0);
          assert.ok(step.kind === 'assessment' || Math.abs(step.have - total) < 1e-6);
        }
      }),
    );
  });
});
