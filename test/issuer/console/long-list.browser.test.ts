import type { Page } from 'playwright-core';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { judge, open, press, seeTitle } from './walk.ts';

const rows = 1_200;
const bad = 40;

/** A list in which every thirtieth address is wrong. */
function longList(): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const at = index % Math.floor(rows / bad) === 0 ? '(at)' : '@';
    return `Person ${index + 2},person.${index + 2}${at}example.org,2026-10-30`;
  });
  return `Name,E-mail,Award date\n${lines.join('\n')}\n`;
}

async function upload(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Cloud concepts/ }).check();
  const buffer = Buffer.from(longList(), 'utf8');
  const file = { name: 'long.csv', mimeType: 'text/csv', buffer };
  await page.getByLabel('The list').last().setInputFiles(file);
  await page.getByRole('grid').waitFor({ timeout: 60_000 });
}

describe('issuer console with a long list', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let officer: OpenPage;
  const at = (path: string): string => `${system.addresses.issuer}/console${path}`;

  before(async () => {
    system = await startSystem({ sample: true, faces: ['issuer/console'] });
    browser = await openBrowser();
    officer = await browser.newPage(1280);
    const { page } = officer;
    const link = system.sampleLinks.find(({ name }) => name === 'Kieran Officer')?.link ?? '';
    await open(page, link, /join/i);
    await press(page, /without a passkey/);
    await seeTitle(page, /Kieran/);
    await open(page, at('/award/new'), /award from a list/i);
    await upload(page);
    officer.trouble.expectOnly(/401/);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('keeps only the rows in view in the page, and reaches the last by keyboard', async () => {
    const { page, trouble } = officer;
    await page.getByRole('gridcell', { name: 'Person 2', exact: true }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('gridcell', { name: `Person ${rows + 1}`, exact: true }).waitFor();
    await page.keyboard.press('Control+Home');
    await page.getByRole('gridcell', { name: 'Person 2', exact: true }).waitFor();
    trouble.expectNone();
  });

  it('mends a cell by keyboard alone and tells the new counts', async () => {
    const { page, trouble } = officer;
    await page.getByRole('button', { name: /^Problems/ }).click();
    await page.getByText('is not an address').first().waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'E-mail' }).waitFor();
    await page.keyboard.type('mended@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Problems 39/ }).waitFor();
    await page.getByRole('gridcell', { name: 'mended@example.org' }).waitFor();
    await judge(page, 'long-problems');
    trouble.expectNone();
  });

  it('keeps an edit while the connection is lost and saves it when it is back', async () => {
    const { page, context, trouble } = officer;
    await context.setOffline(true);
    await page.getByRole('gridcell', { name: /^person\.32\(at\)/ }).dblclick();
    await page.keyboard.type('later@example.org');
    await page.keyboard.press('Enter');
    await page.getByText('1 change is not saved yet').waitFor();
    await page.getByRole('gridcell', { name: 'later@example.org' }).waitFor();
    await judge(page, 'long-offline');
    await context.setOffline(false);
    await page.getByText('1 change is not saved yet').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Problems 38/ }).waitFor();
    trouble.expectOnly(/ERR_INTERNET_DISCONNECTED/);
  });

  it('gives the problems as a file', async () => {
    const { page, trouble } = officer;
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Problems as CSV' }).click();
    await (await download).createReadStream();
    trouble.expectNone();
  });

  it('shows how far signing is, pauses, can be left, and goes on', async () => {
    const { page, trouble } = officer;
    await press(page, /^Sign and release/);
    await page.getByRole('dialog').getByLabel('On paper').check();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Sign and release/ })
      .click();
    await page.getByText('Signing and releasing').waitFor();
    await press(page, 'Pause');
    await page.getByText('What is signed is released').waitFor();
    await judge(page, 'long-paused');
    await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
    await seeTitle(page, /Kieran/);
    await page.goBack();
    await press(page, 'Resume');
    await page.getByText('You can leave this page').waitFor();
    await judge(page, 'long-signing');
    await page.getByText(/awards are signed and released/).waitFor({ timeout: 90_000 });
    await page.getByText('38 rows were left behind with problems.').waitFor();
    trouble.expectNone();
  }).timeout(180_000);

  it('undoes the whole list with a reason', async () => {
    const { page, trouble } = officer;
    await press(page, 'Undo the whole list');
    await press(page, /^Revoke \d/);
    await page.getByText('Write the reason').waitFor();
    await page.getByLabel('Reason').fill('The wrong file');
    await press(page, /^Revoke \d/);
    await page.getByText('This list was undone').waitFor({ timeout: 60_000 });
    await page.getByText(/The wrong file/).waitFor();
    await judge(page, 'long-undone');
    trouble.expectNone();
  }).timeout(120_000);
});
