import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { checkCodes, standings, verdicts } from '../../../schemas/verdict/verdict.ts';
import { type Language, languages } from '../../../ui/i18n/languages.ts';
import { loadConsole } from '../../../ui/messages/load-console.ts';
import { loadVerifier } from '../../../ui/messages/load-verifier.ts';
import { loadWallet } from '../../../ui/messages/load-wallet.ts';
import { faultCodes } from '../../../verifier/page/intake/subject.ts';

type Load = (language: Language) => Promise<Readonly<Record<string, string>>>;
const faces: Readonly<Record<string, Load>> = {
  console: loadConsole,
  verifier: loadVerifier,
  wallet: loadWallet,
};

function placeholders(text: string): readonly string[] {
  const found = new Set<string>();
  const walk = (parts: readonly unknown[]): void => {
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue;
      // 0 is text and 7 the number sign of a plural; all others name a value or a tag.
      if ('value' in part && 'type' in part && part.type !== 0) found.add(String(part.value));
      if ('children' in part && Array.isArray(part.children)) walk(part.children);
      if ('options' in part && typeof part.options === 'object' && part.options !== null) {
        for (const option of Object.values(part.options)) walk(option.value);
      }
    }
  };
  walk(new IntlMessageFormat(text, 'en').getAst());
  return [...found].sort();
}

for (const [face, load] of Object.entries(faces)) {
  describe(`the words of the ${face}`, () => {
    for (const language of languages) {
      it(`are whole in ${language} and name the same values as in English`, async () => {
        const english = await load('en');
        const words = await load(language);
        assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
        for (const [key, text] of Object.entries(words)) {
          assert.notEqual(text.trim(), '', key);
          assert.deepEqual(placeholders(text), placeholders(english[key] ?? ''), key);
        }
      });

      it(`shout nothing and never say "successfully" in ${language}`, async () => {
        for (const [key, text] of Object.entries(await load(language))) {
          assert.doesNotMatch(text, /!|successfully|успешно|veiksmīgi/i, key);
        }
      });
    }
  });
}

describe('the words of a verdict', () => {
  it('exist for every verdict, standing, check, code and refusal', async () => {
    const words = await loadVerifier('en');
    const wanted = [
      ...verdicts.map((verdict) => `verdict.${verdict}`),
      ...standings.map((standing) => `standing.${standing}`),
      ...Object.keys(checkCodes).map((name) => `check.${name}`),
      ...Object.values(checkCodes).flatMap((codes) => codes.map((code) => `code.${code}`)),
      ...faultCodes.flatMap((code) => [`fault.${code}`, `fault.${code}.title`]),
    ];
    assert.deepEqual(
      wanted.filter((key) => !(key in words)),
      [],
    );
  });
});
