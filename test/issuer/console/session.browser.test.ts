import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { addPasskeys, type Passkeys } from '../../support/browser-passkeys.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { judge, open, press, seeTitle } from './walk.ts';

const speak = async (page: Page, language: string): Promise<void> => {
  await page.getByRole('combobox').first().selectOption(language);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, language);
};

describe('issuer console, sessions and languages', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let operator: OpenPage;
  let passkeys: Passkeys;
  const at = (path: string): string => `${system.addresses.issuer}/console${path}`;

  before(async () => {
    system = await startSystem({ sample: false, faces: ['issuer/console'] });
    browser = await openBrowser();
    operator = await browser.newPage(1280);
    passkeys = await addPasskeys(operator.context, operator.page);
    await open(operator.page, system.setupLink ?? '', /set up/i);
    await operator.page.getByLabel('Your name').fill('Olga Operator');
    await press(operator.page, 'Create a passkey');
    await seeTitle(operator.page, /Olga/);
    operator.trouble.expectOnly(/401/);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('asks for the passkey again when the session has ended, and keeps what was typed', async () => {
    const { page, context, trouble } = operator;
    await open(page, at('/register/new'), /add a centre/i);
    await page.getByLabel('Name', { exact: true }).fill('Half-typed College');
    await page.getByLabel('Country').fill('LV');
    await context.clearCookies();
    await press(page, 'Add the centre');
    await page.getByText('Your session ended').waitFor();
    await judge(page, 'session-ended');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /passkey/ })
      .click();
    await page.getByText('Your session ended').waitFor({ state: 'detached' });
    const name = page.getByLabel('Name', { exact: true });
    assert.equal(await name.inputValue(), 'Half-typed College');
    trouble.expectOnly(/401/);
  });

  it('says in words why a passkey was not used', async () => {
    const { page, context } = await browser.newPage(1280);
    const own = await addPasskeys(context, page);
    await open(page, at(''), /sign in/i);
    await own.decline();
    await press(page, 'Sign in with a passkey');
    await page.getByText('The passkey was not used').waitFor();
    await judge(page, 'passkey-declined');
    await context.close();
    assert.equal(await passkeys.count(), 1);
  });

  it('says that a link without its secret is not complete', async () => {
    const { page, close } = await browser.newPage(390);
    await open(page, at('/join'), /join/i);
    await page.getByText('The part after # is missing').waitFor();
    await judge(page, 'join-cut-off');
    await close();
  });

  it('loads the sample on request; inviting an officer is then what is left', async () => {
    const { page, trouble } = operator;
    await open(page, at(''), /Olga/);
    await press(page, 'Load the sample');
    await page.getByText('The sample catalogue is loaded').waitFor();
    await page.getByRole('link', { name: 'Invite an issuing officer' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Load the sample' }).count(), 0);
    await judge(page, 'today-after-sample');
    trouble.expectNone();
  });

  const spoken = {
    ru: ['', '/register/kerry-harbour-college', '/catalogue/new', '/staff'],
    lv: ['/register', '/register/new', '/catalogue/microsoft-365-fundamentals', '/audit'],
  } as const;
  for (const language of ['ru', 'lv'] as const) {
    it(`speaks ${language} on the operator’s pages`, async () => {
      const { page, trouble } = operator;
      await open(page, at(''), /Olga/);
      await speak(page, language);
      for (const path of spoken[language]) {
        await page.goto(at(path));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await judge(page, `${language}${path.replaceAll('/', '-')}`);
      }
      trouble.expectNone();
    });
  }
});
