import assert from 'node:assert/strict';
import { evaluatePathway } from '../../../core/stacking/evaluate-pathway.ts';
import { explainDecision, explainMissing } from '../../../core/stacking/explain.ts';
import {
  type RefusalCode,
  refusalCodes,
  type StackComponent,
} from '../../../core/stacking/pathway-progress.ts';
import type { Pathway } from '../../../schemas/pathway/pathway.ts';
import {
  at,
  badgeIds,
  credential,
  issuerUrl,
  pathway,
  sixBadges,
  units,
} from './stacking-support.ts';

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
