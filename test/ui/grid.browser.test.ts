import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type OpenPage, openBrowser, type TestBrowser } from '../support/browser.ts';
import { screenshot } from '../support/browser-screenshot.ts';
import { buildPage } from '../support/build-page.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';

describe('a table of 100 000 rows', () => {
  let browser: TestBrowser;
  let site: ServedFolder;
  let open: OpenPage;
  let page: Page;

  before(async () => {
    const file = 'test/ui/gallery/index.html';
    site = await serveFolder(await buildPage(file), file);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    open = await browser.newPage(1280);
    page = open.page;
    await page.goto(`${site.origin}/console`);
    await page.getByText('person0@example.org').waitFor();
  });
  afterEach(() => open.close());

  const grid = () => page.getByRole('grid', { name: 'Candidates' });
  const active = () =>
    grid().evaluate((element) => {
      const id = element.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.textContent ?? '';
    });

  it('draws only what is in view and tells how many rows there are', async () => {
    assert.equal(await grid().getAttribute('aria-rowcount'), '100001');
    assert.ok((await grid().getByRole('row').count()) < 60);
    await grid().focus();
    await page.keyboard.press('Control+End');
    await page.getByText('person99999@example.org').waitFor();
    assert.ok((await grid().getByRole('row').count()) < 60);
    await page.keyboard.press('Control+Home');
    await page.getByText('person0@example.org').waitFor();
    open.trouble.expectNone();
  });

  it('keeps its head over its columns', async () => {
    for (const name of ['E-mail', 'State']) {
      const head = await page.getByRole('columnheader', { name }).boundingBox();
      const index = name === 'E-mail' ? 2 : 4;
      const row = grid().getByRole('row').nth(5).getByRole('gridcell').nth(index);
      assert.equal((await row.boundingBox())?.x, head?.x);
    }
  });

  it('is worked by keyboard alone: move, edit, next, give up', async () => {
    await grid().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await active(), 'person1@example.org');
    await page.keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: 'E-mail' });
    await box.fill('new@example.org');
    await page.keyboard.press('Tab');
    await page.getByText('new@example.org').waitFor();
    assert.equal(await box.inputValue(), 'person2@example.org');
    await box.fill('thrown away');
    await page.keyboard.press('Escape');
    await page.getByText('person2@example.org').waitFor();
    assert.equal(await box.count(), 0);
    await page.keyboard.press('ArrowUp');
    assert.equal(await active(), 'new@example.org');
  });

  it('outlines a cell at fault, names the fault, and forgets it once it is mended', async () => {
    const cell = page.getByRole('gridcell', { name: 'li(at)example.org', exact: true });
    assert.equal(await cell.getAttribute('aria-invalid'), 'true');
    await cell.dblclick();
    await page.getByRole('textbox', { name: 'E-mail' }).fill('li@example.org');
    await screenshot(page, 'gallery/grid-editing');
    await page.keyboard.press('Enter');
    const mended = page.getByRole('gridcell', { name: 'li@example.org', exact: true });
    await mended.waitFor();
    assert.equal(await mended.getAttribute('aria-invalid'), null);
  });

  it('lets the focus pass with Tab when nothing is edited', async () => {
    await grid().focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Choose a file');
  });

  it('says that rows could not be fetched and fetches them again when asked', async () => {
    await page.goto(`${site.origin}/console?refuse`);
    await page.getByText('The service cannot be reached').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('person0@example.org').waitFor();
    assert.equal(await page.getByText('The service cannot be reached').count(), 0);
  });

  it('shows words instead of nothing when a screen breaks', async () => {
    await page.goto(`${site.origin}/broken`);
    await page.getByText('This did not work').waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });
});
