import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CheckName,
  type Checks,
  checkCodes,
  outcomes,
  verdicts,
} from '../../../schemas/verdict/verdict.ts';
import { decideStanding, decideVerdict, worstVerdict } from '../../../verifier/engine/policy.ts';

const GOOD: Checks = {
  format: { outcome: 'pass', code: 'format-ok' },
  context: { outcome: 'pass', code: 'context-known' },
  signature: { outcome: 'pass', code: 'signature-valid' },
  issuer: { outcome: 'pass', code: 'issuer-bound' },
  validity: { outcome: 'pass', code: 'validity-no-end' },
  status: { outcome: 'pass', code: 'status-clear' },
  accreditation: { outcome: 'pass', code: 'accredited' },
  schema: { outcome: 'absent', code: 'schema-none' },
  holder: { outcome: 'pass', code: 'holder-proved' },
  evidence: { outcome: 'absent', code: 'evidence-none' },
};

const resultOf = <N extends CheckName>(name: N) =>
  fc.record({
    outcome: fc.constantFrom(...outcomes),
    code: fc.constantFrom<(typeof checkCodes)[N][number]>(...checkCodes[name]),
  });

const anyChecks: fc.Arbitrary<Checks> = fc.record({
  format: resultOf('format'),
  context: resultOf('context'),
  signature: resultOf('signature'),
  issuer: resultOf('issuer'),
  validity: resultOf('validity'),
  status: resultOf('status'),
  accreditation: resultOf('accreditation'),
  schema: resultOf('schema'),
  holder: resultOf('holder'),
  evidence: resultOf('evidence'),
});

describe('the policy', () => {
  it('says genuine and in force when everything is', () => {
    assert.equal(decideVerdict(GOOD), 'genuine-in-force');
    assert.equal(decideStanding(GOOD), 'accredited-on-award-date');
  });

  it('never says genuine while one of format, context, signature and issuer did not pass', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const { format, context, signature, issuer } = checks;
        const isGenuine = [format, context, signature, issuer].every((c) => c.outcome === 'pass');
        return isGenuine || !decideVerdict(checks).startsWith('genuine');
      }),
      { numRuns: 2000 },
    );
  });

  it('never says in force while a needed check failed or is unknown', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        if (decideVerdict(checks) !== 'genuine-in-force') return;
        for (const name of [
          'format',
          'context',
          'signature',
          'issuer',
          'validity',
          'status',
        ] as const) {
          assert.ok(['pass', 'absent'].includes(checks[name].outcome), name);
        }
        assert.notEqual(checks.holder.outcome, 'fail');
      }),
      { numRuns: 5000 },
    );
  });

  it('never lets accreditation, schema or evidence change the verdict', () => {
    fc.assert(
      fc.property(anyChecks, anyChecks, (checks, other) => {
        const { accreditation, schema, evidence } = other;
        const changed = { ...checks, accreditation, schema, evidence };
        assert.equal(decideVerdict(changed), decideVerdict(checks));
      }),
    );
  });

  it('never improves when a check goes from pass to anything else', () => {
    const rank = (checks: Checks): boolean => decideVerdict(checks) === 'genuine-in-force';
    fc.assert(
      fc.property(
        anyChecks,
        fc.constantFrom(...(Object.keys(checkCodes) as CheckName[])),
        (checks, name) => {
          const passed = { ...checks, [name]: GOOD[name] };
          assert.ok(!rank(checks) || rank(passed));
        },
      ),
    );
  });

  it('calls unknown status unknown, and a missing status entry no obstacle', () => {
    const unknown: Checks = { ...GOOD, status: { outcome: 'unknown', code: 'status-unreachable' } };
    assert.equal(decideVerdict(unknown), 'cannot-say');
    const none: Checks = { ...GOOD, status: { outcome: 'absent', code: 'status-none' } };
    assert.equal(decideVerdict(none), 'genuine-in-force');
  });
});

describe('worstVerdict', () => {
  it('is the same in any order, and never better than any of them', () => {
    const several = fc.array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(several, (list) => {
        assert.equal(worstVerdict(list), worstVerdict(list.toReversed()));
        assert.ok(list.includes(worstVerdict(list)));
        assert.equal(
          worstVerdict(list) === 'genuine-in-force',
          list.every((verdict) => verdict === 'genuine-in-force'),
        );
      }),
    );
  });

  it('of nothing is that nothing can be said', () => assert.equal(worstVerdict([]), 'cannot-say'));
});
