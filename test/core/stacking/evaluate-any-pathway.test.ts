import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluatePathway } from '../../../core/stacking/evaluate-pathway.ts';
import type { StackComponent } from '../../../core/stacking/pathway-progress.ts';
import type { Pathway } from '../../../schemas/pathway/pathway.ts';
import {
  at,
  badgeIds,
  catalogue,
  credential,
  issuerUrl,
  pathway,
  sixBadges,
  units,
} from './stacking-support.ts';

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
