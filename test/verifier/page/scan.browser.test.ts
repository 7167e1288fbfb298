import assert from 'node:assert/strict';
import { NOW } from '../../attacks/support/world.ts';
import { openBrowser } from '../../support/browser.ts';
import { buildPage } from '../../support/build-page.ts';
import { fakeCamera } from '../../support/fake-camera.ts';
import { type PageWorld, startPageWorld } from './support/page-world.ts';
import { sampleAward } from './support/sample-award.ts';

const id = 'microsoft-365-fundamentals';

describe("an employer's own scan", () => {
  let world: PageWorld;

  before(async () => {
    world = await startPageWorld(await buildPage('verifier/page/index.html'));
    await world.setStatus();
    await world.setRegister([id]);
  });
  after(() => world?.close());

  it('takes the payload out of a code for a look-alike page and never opens that page', async () => {
    const { link } = await world.share(sampleAward(world.centre, id));
    const lookAlike = link.replace(world.verifier, 'https://look-alike.example');
    const browser = await openBrowser(fakeCamera(lookAlike, 'look-alike'));
    const { page, trouble } = await browser.newPage(390, { camera: true });
    await page.clock.install({ time: NOW });
    await page.goto(world.verifier);
    await page.getByRole('button', { name: 'Scan with the camera' }).click();
    // The holder signed for the real verifier, the code names another: the presentation proves nothing here.
    await page.getByRole('heading', { level: 1, name: 'Cannot say' }).waitFor();
    assert.equal(new URL(page.url()).origin, world.verifier);
    trouble.expectNone();
    await browser.close();
  });

  it('shows the verdict of a code for this verifier, and no warning about links', async () => {
    const { link } = await world.share(sampleAward(world.centre, id));
    const browser = await openBrowser(fakeCamera(link, 'own'));
    const { page, trouble } = await browser.newPage(390, { camera: true });
    await page.clock.install({ time: NOW });
    await page.goto(world.verifier);
    await page.getByRole('button', { name: 'Scan with the camera' }).click();
    await page.getByRole('heading', { level: 1, name: 'Genuine and in force' }).waitFor();
    assert.equal(await page.getByText('You came here by a link').count(), 0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Check a credential' }).waitFor();
    trouble.expectNone();
    await browser.close();
  });
});
