import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { judge, open, press, seeTitle } from './walk.ts';

describe('issuer console, the operator at work, in the dark', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let operator: OpenPage;
  const at = (path: string): string => `${system.addresses.issuer}/console${path}`;

  before(async () => {
    system = await startSystem({ sample: true, faces: ['issuer/console'] });
    browser = await openBrowser();
    operator = await browser.newPage(1280, { colorScheme: 'dark' });
    const link = system.sampleLinks.find(({ name }) => name === 'Olivia Operator')?.link ?? '';
    await open(operator.page, link, /join/i);
    await press(operator.page, /without a passkey/);
    await seeTitle(operator.page, /Olivia/);
    await judge(operator.page, 'dark-today');
    operator.trouble.expectOnly(/401/);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('withdraws a right from a day on and keeps the history', async () => {
    const { page, trouble } = operator;
    await open(page, at('/register/marsa-trades-college'), /marsa/i);
    const retail = page.getByRole('listitem').filter({ hasText: 'Award in Retail' }).first();
    await retail.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdraw the right to award Award in Retail?').waitFor();
    await page.getByLabel('Reason').fill('The examiner has left');
    await judge(page, 'dark-withdraw');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('May no longer award: Award in Retail').waitFor();
    await page.getByText(/The examiner has left/).waitFor();
    await retail.getByText('Ended.').waitFor();
    trouble.expectNone();
  });

  it('suspends a centre and reinstates it', async () => {
    const { page, trouble } = operator;
    await press(page, 'Suspend the centre');
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend the centre' }).click();
    await page.getByText('suspended', { exact: true }).waitFor();
    await judge(page, 'dark-suspended');
    await press(page, 'Reinstate the centre');
    await page.getByRole('dialog').getByRole('button', { name: 'Reinstate the centre' }).click();
    await page.getByText('in the register', { exact: true }).waitFor();
    trouble.expectNone();
  });

  it('makes a new one-time link for a lost passkey', async () => {
    const { page, trouble } = operator;
    await open(page, at('/staff'), /staff/i);
    const row = page.getByRole('row').filter({ hasText: 'Maria Officer' });
    await row.getByRole('button', { name: 'New link' }).click();
    await page.getByText('Links made before stop working').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'New link' }).click();
    const link = page.getByRole('textbox', { name: 'One-time link' });
    assert.match(await link.inputValue(), /\/console\/join#[\w-]{20,}$/);
    await press(page, 'I have passed it on');
    trouble.expectNone();
  });

  it('exports a definition as JSON and takes it in again as the next version', async () => {
    const { page, trouble } = operator;
    await open(page, at('/catalogue/hygiene-passport'), /hygiene/i);
    await page.waitForLoadState('networkidle');
    await judge(page, 'dark-achievement');
    const coming = page.waitForEvent('download');
    await press(page, 'Export as JSON');
    const file = await (await coming).path();
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).id, 'hygiene-passport');
    await open(page, at('/catalogue/new?import=1'), /define/i);
    const json = page.getByRole('dialog').getByRole('textbox', { name: 'JSON' });
    await json.fill('{"id": 3');
    await press(page, 'Take into the form');
    await page.getByText('This is not JSON').waitFor();
    await json.fill('{"id": 3}');
    await press(page, 'Take into the form');
    await page.getByText('the first fault is at /id').waitFor();
    await judge(page, 'dark-import');
    await json.fill(readFileSync(file, 'utf8'));
    await press(page, 'Take into the form');
    await page.getByLabel('Purpose').fill('Work with food in Finland');
    await press(page, 'Publish version 2');
    await seeTitle(page, /hygiene/i);
    await page.getByText('Work with food in Finland').waitFor();
    await page
      .getByText(/version 2/)
      .first()
      .waitFor();
    trouble.expectNone();
  });

  it('shows the register and the catalogue in the dark without a fault', async () => {
    const { page, trouble } = operator;
    for (const [path, title] of [
      ['/register', /register/i],
      ['/catalogue', /catalogue/i],
      ['/audit', /audit/i],
    ] as const) {
      await open(page, at(path), title);
      await page.waitForLoadState('networkidle');
      await judge(page, `dark${path.replaceAll('/', '-')}`);
    }
    trouble.expectNone();
  });
});
