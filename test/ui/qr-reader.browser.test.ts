import assert from 'node:assert/strict';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { buildPage } from '../support/build-page.ts';
import { fakeCamera } from '../support/fake-camera.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';

const text = 'https://verifier.example/v#h=wallet.example&i=abc&k=def';

describe('the QR reader', () => {
  let browser: TestBrowser;
  let site: ServedFolder;

  before(async () => {
    const file = 'test/ui/gallery/index.html';
    site = await serveFolder(await buildPage(file), file);
    browser = await openBrowser(fakeCamera('seen by the camera', 'gallery'));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('reads what the camera sees, with its own decoder under a strict policy', async () => {
    const { page, trouble, close } = await browser.newPage(390, { camera: true });
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'Scan with the camera' }).click();
    await page.getByText('seen by the camera').waitFor();
    await page.getByRole('button', { name: 'Scan with the camera' }).waitFor();
    assert.equal(await page.locator('video').count(), 0);
    trouble.expectNone();
    await close();
  });

  it('reads a picture, and says what is wrong with one that holds no code or is no picture', async () => {
    const { page, close } = await browser.newPage(390);
    await page.goto(site.origin);
    const code = await page.locator('svg.qr').screenshot();
    const other = await page.getByRole('heading', { level: 1 }).screenshot();
    const chooser = page.locator('input[type=file][accept="image/*"]');
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: code });
    await page.locator('#scanned', { hasText: text }).waitFor();
    await chooser.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: other });
    await page.getByText('No QR code was found in this picture').waitFor();
    const broken = Buffer.from('not a picture');
    await chooser.setInputFiles({ name: 'c.png', mimeType: 'image/png', buffer: broken });
    await page.getByText('is not a picture that the browser can open').waitFor();
    await close();
  });
});
