import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { candidateLists } from '../../issuer/sample/candidates.ts';
import { type OpenPage, openBrowser, type TestBrowser } from '../support/browser.ts';
import { readQrFromPixels } from '../support/browser-qr.ts';
import { screenshot } from '../support/browser-screenshot.ts';
import { readListIn, release } from '../support/console-page.ts';
import { type RunningSystem, startSystem } from '../support/running-system.ts';
import { acceptOffer, look } from '../support/wallet-page.ts';

const LIST_WITH_PROBLEMS = `Name,E-mail,Award date,Grade
Jürgen Müller,juergen@example.org,2026-10-30,Merit
王明,wang.ming@example,2026-10-30,Pass
سارة الحسن,sara@example.org,2027-10-30,Excellent
अनन्या शर्मा,ananya@example.org,,Pass
`;

const SCREENS = {
  officer: [
    '',
    'requests',
    'award',
    'award/new',
    'awarded',
    'outbox',
    'catalogue',
    'catalogue/microsoft-365-fundamentals',
    'catalogue/new',
    'audit',
  ],
  operator: ['', 'register', 'register/new', 'register/kerry-harbour-college', 'staff', 'audit'],
} as const;

describe('every screen of the console with the sample catalogue', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let opened: OpenPage;
  let page: Page;

  const signIn = async (name: string): Promise<void> => {
    await page?.context().close();
    opened = await browser.newPage(1280);
    page = opened.page;
    page.setDefaultTimeout(15_000);
    await page.goto(system.sampleLinks.find((link) => link.name === name)?.link ?? '');
    await page.getByRole('button', { name: 'Sign in without a passkey (sample only)' }).click();
    await page.getByRole('heading', { level: 1, name: /Good to see you/ }).waitFor();
    opened.trouble.expectOnly(/status of 401 .*\/console\/api\/me$/);
  };
  const show = async (name: string): Promise<void> => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 860 });
      await look(page, `console/${name}`);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      assert.ok(excess <= 0, `${name} is ${excess} px wider than a window of ${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 860 });
  };

  before(async () => {
    system = await startSystem({ sample: true, faces: ['issuer/console', 'wallet-web/app'] });
    browser = await openBrowser();
    await signIn('Kieran Officer');
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await screenshot(page, 'failed/console');
    opened.trouble.expectNone();
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('shows a list from preview to released', async () => {
    await readListIn(page, 'Spreadsheets (component award)', LIST_WITH_PROBLEMS);
    await show('list-with-problems');
    await page.getByRole('button', { name: 'Columns' }).click();
    await show('list-columns');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await readListIn(page, 'Devices and updates', candidateLists['badge-candidates.csv']);
    await page.getByRole('button', { name: 'Sign and release 6' }).click();
    await show('list-release');
    await page.keyboard.press('Escape');
    await release(page, 6);
    await show('list-released');
  });

  it('prints codes for names of any script, which lead into the wallet', async () => {
    await readListIn(page, 'Teamwork and meetings online', candidateLists['badge-candidates.csv']);
    await release(page, 6, 'On paper');
    await page.getByRole('link', { name: 'Print QR codes' }).click();
    await page.getByRole('button', { name: 'Make the QR codes' }).click();
    await page.getByText('سارة الحسن').waitFor();
    await show('print');
    await page.emulateMedia({ media: 'print' });
    await screenshot(page, 'console/print-on-paper');
    await page.emulateMedia({ media: 'screen' });
    const learner = await browser.newPage(390);
    for (const [name, sheet] of [
      ['سارة الحسن', 'arabic'],
      ['李雷', 'chinese'],
      ['अनन्या शर्मा', 'hindi'],
      ['Алёна Ёлкина', 'cyrillic'],
    ] as const) {
      const code = page.getByRole('region', { name }).getByRole('img', { name: /QR/ });
      const link = await readQrFromPixels(code);
      assert.ok(link.startsWith(`${system.addresses.wallet}/receive#`), link);
      await acceptOffer(learner.page, { award: '', code: undefined, link });
      await look(learner.page, `wallet/name-${sheet}`);
    }
    learner.trouble.expectNone();
    await learner.close();
  });

  it('shows one award', async () => {
    await page.goto(`${system.addresses.issuer}/console/awarded`);
    await page.getByRole('link', { name: '李雷' }).first().click();
    await page.getByRole('button', { name: 'Revoke', exact: true }).waitFor();
    await show('award');
  });

  for (const role of ['officer', 'operator'] as const) {
    it(`fits phones and wide windows for an ${role}`, async () => {
      if (role === 'operator') await signIn('Olivia Operator');
      for (const path of SCREENS[role]) {
        await page.goto(`${system.addresses.issuer}/console/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('main .spinner').first().waitFor({ state: 'detached' });
        await show(`${role}-${path.replaceAll('/', '-') || 'today'}`);
      }
    });
  }
});
