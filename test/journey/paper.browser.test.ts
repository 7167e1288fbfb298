import assert from 'node:assert/strict';
import { candidateLists } from '../../issuer/sample/candidates.ts';
import { type OpenPage, openBrowser, type TestBrowser } from '../support/browser.ts';
import { readQrFromPixels } from '../support/browser-qr.ts';
import { screenshot } from '../support/browser-screenshot.ts';
import { readListIn, release } from '../support/console-page.ts';
import { type RunningSystem, startSystem } from '../support/running-system.ts';
import { acceptOffer, look } from '../support/wallet-page.ts';

const LEARNERS = [
  ['سارة الحسن', 'arabic'],
  ['李雷', 'chinese'],
  ['अनन्या शर्मा', 'hindi'],
  ['Алёна Ёлкина', 'cyrillic'],
] as const;

describe('an award on paper', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let officer: OpenPage;

  before(async () => {
    system = await startSystem({ sample: true, faces: ['issuer/console', 'wallet-web/app'] });
    browser = await openBrowser();
    officer = await browser.newPage(1280);
    officer.page.setDefaultTimeout(15_000);
    const kieran = system.sampleLinks.find(({ name }) => name === 'Kieran Officer');
    await officer.page.goto(kieran?.link ?? '');
    const enter = { name: 'Sign in without a passkey (sample only)' };
    await officer.page.getByRole('button', enter).click();
    await officer.page.getByRole('heading', { level: 1, name: /Good to see you/ }).waitFor();
    officer.trouble.expectOnly(/status of 401 .*\/console\/api\/me$/);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is printed for a name of any script', async () => {
    const { page } = officer;
    await readListIn(page, 'Teamwork and meetings online', candidateLists['badge-candidates.csv']);
    await release(page, 6, 'On paper');
    await page.getByRole('link', { name: 'Print QR codes' }).click();
    await page.getByRole('button', { name: 'Make the QR codes' }).click();
    for (const [name] of LEARNERS) await page.getByRole('region', { name }).waitFor();
    await look(page, 'journey/20-sheets');
    await page.emulateMedia({ media: 'print' });
    await screenshot(page, 'journey/21-sheets-printed');
    await page.emulateMedia({ media: 'screen' });
    officer.trouble.expectNone();
  });

  for (const [name, script] of LEARNERS) {
    it(`leads ${name} into the wallet by the printed code alone`, async () => {
      const sheet = officer.page.getByRole('region', { name });
      const link = await readQrFromPixels(sheet.getByRole('img', { name: /QR/ }));
      assert.ok(link.startsWith(`${system.addresses.wallet}/receive#`), link);
      const learner = await browser.newPage(390);
      await acceptOffer(learner.page, { award: '', code: undefined, link });
      await learner.page.getByText(name).waitFor();
      await look(learner.page, `wallet/name-${script}`);
      learner.trouble.expectNone();
      await learner.close();
    });
  }
});
