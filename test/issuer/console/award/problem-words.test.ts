import assert from 'node:assert/strict';
import { problemSentences } from '../../../../issuer/console/award/problem-words.ts';
import { type BatchRow, rowProblemSchema } from '../../../../schemas/batch/batch.ts';
import { createTranslator } from '../../../../ui/i18n/create-translator.ts';
import { languages } from '../../../../ui/i18n/languages.ts';
import { loadConsole } from '../../../../ui/messages/load-console.ts';

const row = (problems: BatchRow['problems']): BatchRow => ({
  id: 'b:0000005',
  batch: 'b',
  row: 5,
  cells: ['fin(at)example.org'],
  problems,
  award: 'a',
  key: '',
  state: 'problem',
});

describe('issuer/console problem words', () => {
  for (const language of languages) {
    it(`says every problem in ${language}, with its column and what the cell said`, async () => {
      const words = createTranslator(language, await loadConsole(language));
      for (const code of rowProblemSchema.shape.code.options) {
        const said = problemSentences(
          row([{ field: 'email', code, value: 'what it said', otherRow: 3 }]),
          words,
        );
        assert.ok(said.startsWith(words.t('field.email')), said);
        assert.ok(!/[{}]/.test(said), said);
      }
    });
  }

  it('says all problems of a row', async () => {
    const words = createTranslator('en', await loadConsole('en'));
    assert.equal(
      problemSentences(
        row([
          { field: 'email', code: 'email-not-an-address', value: 'fin(at)example.org' },
          { field: null, code: 'too-many-cells' },
        ]),
        words,
      ),
      'E-mail: “fin(at)example.org” is not an address · More cells than columns; a separator may be unquoted',
    );
  });
});
