import assert from 'node:assert/strict';
import { verdicts } from '../../../schemas/verdict/verdict.ts';
import { createTranslator } from '../../../ui/i18n/create-translator.ts';
import { type VerifierKey, verifierEn } from '../../../ui/messages/en/verifier.ts';
import { verifySubmission } from '../../../verifier/engine/verify-submission.ts';
import { decisiveCode, verdictSentence } from '../../../verifier/page/verdict/verdict-sentence.ts';
import { depsOf, NOW, newWorld } from '../../attacks/support/world.ts';

const words = createTranslator<VerifierKey>('en', verifierEn);

describe('the sentence of a verdict', () => {
  it('exists for every verdict and never calls an unknown one good', async () => {
    const { credentials } = await verifySubmission('{}', depsOf(newWorld()));
    const [report] = credentials;
    assert.ok(report !== undefined);
    for (const verdict of verdicts) {
      const text = verdictSentence({ ...report, verdict }, NOW.toISOString(), NOW, words);
      assert.match(text, /\.$/, verdict);
      if (verdict === 'not-genuine' || verdict === 'cannot-say') {
        assert.doesNotMatch(text, /unchanged|in force/, verdict);
      }
    }
  });

  it('names the check that failed before one that could not be made', async () => {
    const { credentials } = await verifySubmission('{}', depsOf(newWorld()));
    const checks = credentials[0]?.checks;
    assert.ok(checks !== undefined);
    const passed = Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [name, { ...check, outcome: 'pass' }]),
    );
    const status = { outcome: 'unknown', code: 'status-unreachable' } as const;
    const issuer = { outcome: 'fail', code: 'issuer-mismatch' } as const;
    assert.equal(decisiveCode({ ...checks, ...passed, status }), 'status-unreachable');
    assert.equal(decisiveCode({ ...checks, ...passed, status, issuer }), 'issuer-mismatch');
  });
});
