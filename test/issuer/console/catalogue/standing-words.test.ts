import assert from 'node:assert/strict';
import { actionWords } from '../../../../issuer/console/audit/action-words.ts';
import { euWords } from '../../../../issuer/console/catalogue/eu-words.ts';
import { missingWords } from '../../../../issuer/console/catalogue/missing-words.ts';
import { sampleCatalogue } from '../../../../issuer/sample/catalogue.ts';
import { euRecommendationCodes } from '../../../../schemas/achievement/eu-recommendation.ts';
import { missingToIssue } from '../../../../schemas/achievement/issue-obligations.ts';
import { createTranslator } from '../../../../ui/i18n/create-translator.ts';
import { loadConsole } from '../../../../ui/messages/load-console.ts';

const english = createTranslator('en', await loadConsole('en'));
const latvian = createTranslator('lv', await loadConsole('lv'));
const [first] = sampleCatalogue('http://issuer.localhost:4100').achievements;
assert.ok(first);
const { achievement } = first;

const entryOf = (changes: object) => {
  const changed = { ...achievement, ...changes };
  return { achievement: changed, missing: [...missingToIssue(changed)], euGaps: [], scope: {} };
};

describe('issuer/console words for what is missing', () => {
  it('says whether the EU recommendation is met, and each gap in the reader’s language', () => {
    assert.equal(euWords([], english), 'Meets the EU recommendation: yes');
    assert.equal(
      euWords(['workload', 'quality-assurance'], english),
      'Meets the EU recommendation: missing workload and quality assurance',
    );
    for (const code of euRecommendationCodes) {
      assert.ok(!euWords([code], latvian).includes(code), code);
    }
  });

  it('says every obligation in the reader’s language', () => {
    const cases = [
      entryOf({ outcomes: [] }),
      entryOf({ assessment: undefined }),
      entryOf({ class: 'participation', level: { eqf: 3 }, credits: { amount: 5, system: 'QQI' } }),
      entryOf({ class: 'partial-qualification', relations: [{ kind: 'stand-alone' }] }),
      entryOf({ relations: [{ kind: 'part-of', target: { title: 'Whole' } }] }),
      entryOf({ outcomes: [...achievement.outcomes, ...achievement.outcomes] }),
    ];
    for (const entry of cases) {
      assert.ok(entry.missing.length > 0);
      for (const [index, said] of missingWords(entry, latvian).entries()) {
        assert.notEqual(said, entry.missing[index]?.detail);
      }
    }
  });

  it('shows an action that it does not know as it was recorded', () => {
    assert.equal(actionWords('award-revoked', english), 'revoked an award');
    assert.equal(actionWords('something-new', english), 'something-new');
  });
});
