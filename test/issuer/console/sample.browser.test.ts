import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { candidateLists } from '../../../issuer/sample/candidates.ts';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { screenshot } from '../../support/browser-screenshot.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { judge, open, press, seeTitle } from './walk.ts';

/** Signs in by a printed sample link. */
async function enter(system: RunningSystem, page: Page, name: string): Promise<void> {
  const link = system.sampleLinks.find((one) => one.name === name)?.link ?? '';
  await open(page, link, /join skillseal/i);
  await press(page, 'Sign in without a passkey (sample only)');
  await seeTitle(page, new RegExp(name));
}

async function upload(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  await page.getByLabel('The list').last().setInputFiles({ name, mimeType: 'text/csv', buffer });
}

describe('issuer console with the sample catalogue, on a phone', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let officer: OpenPage;
  let operator: OpenPage;
  const at = (path: string): string => `${system.addresses.issuer}/console${path}`;

  before(async () => {
    system = await startSystem({ sample: true, faces: ['issuer/console'] });
    browser = await openBrowser();
    officer = await browser.newPage(390);
    operator = await browser.newPage(390);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('lets sample staff in by the printed link, without a passkey and only once', async () => {
    const { page, trouble } = officer;
    const link = system.sampleLinks.find(({ name }) => name === 'Kieran Officer')?.link ?? '';
    await page.goto(link);
    await page.getByText('Sample staff', { exact: true }).waitFor();
    await judge(page, 'join-sample');
    await enter(system, page, 'Kieran Officer');
    await judge(page, 'today-sample');
    await enter(system, operator.page, 'Olivia Operator');
    trouble.expectOnly(/401/);
    operator.trouble.expectOnly(/401/);
    const other = await browser.newPage(390);
    await other.page.goto(link);
    await other.page.getByRole('alert').waitFor();
    await judge(other.page, 'join-used');
    await other.close();
  });

  it('offers what the register grants first and says why the rest cannot be awarded', async () => {
    const { page, trouble } = officer;
    await open(page, at('/award/new'), /award from a list/i);
    await page.getByRole('radio').first().waitFor();
    await page.getByText(/Cannot be awarded now/).click();
    await page.getByText('The register grants no right').first().waitFor();
    await judge(page, 'new-batch');
    trouble.expectNone();
  });

  it('refuses what is no candidate list, in a sentence', async () => {
    const { page, trouble } = officer;
    await page.getByLabel('Find an achievement').fill('microsoft');
    await page.getByRole('radio').first().check();
    const workbook = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(300)]);
    for (const [name, content] of [
      ['workbook.csv', workbook],
      ['latin.csv', Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe9, 0xe8])],
      ['empty.csv', Buffer.alloc(0)],
    ] as const) {
      await upload(page, name, content);
      await page.getByRole('alert').waitFor();
      const words = (await page.getByRole('alert').innerText()).trim();
      assert.ok(words.length > 40, words);
    }
    await judge(page, 'new-batch-refused');
    trouble.expectOnly(/400|415|422/);
  });

  it('shows names of any script in the preview and on the printed sheets', async () => {
    const { page, trouble } = officer;
    await upload(page, 'badge-candidates.csv', candidateLists['badge-candidates.csv']);
    await page.getByText('badge-candidates.csv').first().waitFor();
    await page.getByRole('gridcell', { name: 'अनन्या शर्मा' }).waitFor();
    await judge(page, 'batch-scripts');
    await press(page, /^Sign and release/);
    await page.getByLabel('On paper').check();
    await judge(page, 'release-phone');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Sign and release/ })
      .click();
    await page.getByRole('link', { name: 'Print QR codes' }).click();
    await seeTitle(page, /print qr codes/i);
    await press(page, 'Make the QR codes');
    await page.getByText('سارة الحسن').waitFor();
    await judge(page, 'print');
    await page.emulateMedia({ media: 'print' });
    // On paper the page's own heading and bar are left away, so it is looked at, not judged as a page.
    await screenshot(page, 'console-print-on-paper');
    await page.emulateMedia({ media: 'screen' });
    trouble.expectNone();
  });

  it('shows every page of the officer on a phone', async () => {
    const { page, trouble } = officer;
    for (const [path, title] of [
      ['/award', /^award$/i],
      ['/awarded', /awarded/i],
      ['/outbox', /outbox/i],
      ['/requests', /requests/i],
      ['/catalogue', /catalogue/i],
      ['/catalogue/microsoft-365-fundamentals', /microsoft 365/i],
      ['/catalogue/microsoft-365-fundamentals/next', /next version/i],
      ['/audit', /audit/i],
    ] as const) {
      await open(page, at(path), title);
      await page.waitForLoadState('networkidle');
      await judge(page, `phone${path.replaceAll('/', '-')}`);
    }
    await press(page, 'Menu');
    await page.getByRole('dialog').getByRole('link', { name: 'Awarded' }).click();
    await seeTitle(page, /awarded/i);
    await page.getByRole('link', { name: '李雷' }).click();
    await seeTitle(page, /李雷/);
    await judge(page, 'phone-award');
    trouble.expectNone();
  });

  it('shows every page of the operator on a phone', async () => {
    const { page, trouble } = operator;
    for (const [path, title] of [
      ['', /olivia/i],
      ['/register', /register/i],
      ['/register/kerry-harbour-college', /kerry/i],
      ['/register/new', /add a centre/i],
      ['/staff', /staff/i],
    ] as const) {
      await open(page, at(path), title);
      await page.waitForLoadState('networkidle');
      await judge(page, `operator${path.replaceAll('/', '-')}`);
    }
    trouble.expectNone();
  });

  it('hides the officer’s parts from the operator, and says so', async () => {
    const { page } = operator;
    await page.goto(at('/award'));
    await page.getByText('There is no such page').waitFor();
    await judge(page, 'not-found');
  });
});
