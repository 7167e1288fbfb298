import assert from 'node:assert/strict';
import { chooseLanguage } from '../../../ui/i18n/choose-language.ts';

describe('chooseLanguage', () => {
  it('takes what was chosen before', () => {
    assert.equal(chooseLanguage(['ru'], 'lv'), 'lv');
  });

  it('takes the first wish of the browser that we speak, region or not', () => {
    assert.equal(chooseLanguage(['de-AT', 'lv-LV', 'ru']), 'lv');
  });

  it('ignores a remembered language that we do not speak, and falls back to English', () => {
    assert.equal(chooseLanguage(['fr'], 'xx'), 'en');
    assert.equal(chooseLanguage([], null), 'en');
  });
});
