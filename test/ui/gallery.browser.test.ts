import assert from 'node:assert/strict';
import { openBrowser, type TestBrowser, type Width } from '../support/browser.ts';
import { expectNoAxeViolations } from '../support/browser-axe.ts';
import { readQrFromPixels } from '../support/browser-qr.ts';
import { screenshot } from '../support/browser-screenshot.ts';
import { buildPage } from '../support/build-page.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';

const widths: readonly Width[] = [390, 1280];

describe('the components of every face', () => {
  let browser: TestBrowser;
  let site: ServedFolder;

  before(async () => {
    const page = 'test/ui/gallery/index.html';
    site = await serveFolder(await buildPage(page), page);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const width of widths) {
    for (const path of ['/', '/console']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`keep axe and a strict policy content at ${path}, ${width} px, ${colorScheme}`, async () => {
          const { page, trouble, close } = await browser.newPage(width, { colorScheme });
          await page.goto(site.origin + path);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await expectNoAxeViolations(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `the page is ${wide} px wide`);
          const name = path === '/' ? 'phone' : 'console';
          await screenshot(page, `gallery/${name}-${colorScheme}`);
          trouble.expectNone();
          await close();
        });
      }
    }
  }

  it('draw a QR code that is read from its pixels', async () => {
    const { page, close } = await browser.newPage(390, { colorScheme: 'dark' });
    await page.goto(site.origin);
    const text = await readQrFromPixels(page.locator('svg.qr'));
    assert.equal(text, 'https://verifier.example/v#h=wallet.example&i=abc&k=def');
    await close();
  });
});
