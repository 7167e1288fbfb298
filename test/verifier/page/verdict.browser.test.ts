import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { badgeOf, NOW, newParty, sign } from '../../attacks/support/world.ts';
import { type OpenPage, openBrowser, type TestBrowser, type Width } from '../../support/browser.ts';
import { expectNoAxeViolations } from '../../support/browser-axe.ts';
import { screenshot } from '../../support/browser-screenshot.ts';
import { buildPage } from '../../support/build-page.ts';
import { type PageWorld, startPageWorld } from './support/page-world.ts';
import { sampleAward } from './support/sample-award.ts';

const id = 'microsoft-365-fundamentals';

describe("the employer's page", () => {
  let browser: TestBrowser;
  let world: PageWorld;
  let open: OpenPage;

  before(async () => {
    world = await startPageWorld(await buildPage('verifier/page/index.html'));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    await world.setStatus();
    await world.setRegister([id]);
  });
  afterEach(() => open?.close());

  const visit = async (address: string, width: Width = 390, locale = 'en-GB'): Promise<Page> => {
    open = await browser.newPage(width, { locale });
    await open.page.clock.install({ time: NOW });
    await open.page.goto(address);
    return open.page;
  };
  const headline = (page: Page) => page.getByRole('heading', { level: 1 });
  const expectHeadline = async (page: Page, words: string | RegExp): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
  };
  const paste = async (value: unknown): Promise<Page> => {
    const page = await visit(world.verifier);
    await page.getByLabel('Link or text of a credential').fill(JSON.stringify(value));
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    return page;
  };
  const settle = async (name: string): Promise<void> => {
    await expectNoAxeViolations(open.page);
    await screenshot(open.page, `verifier/${name}`);
  };

  for (const width of [390, 1280] as const) {
    it(`says that a shared credential is genuine and in force (${width} px)`, async () => {
      const { link } = await world.share(sampleAward(world.centre, id));
      const page = await visit(link, width);
      await expectHeadline(page, 'Genuine and in force');
      await page.getByText('Accredited for this on the award date').waitFor();
      await page.getByText('presented by the holder', { exact: true }).waitFor();
      assert.equal(await page.getByText('Aoife Ní Bhriain').count(), 1);
      await settle('in-force');
      open.trouble.expectNone();
    });

    it(`takes a credential in on its first page (${width} px)`, async () => {
      const page = await visit(world.verifier, width);
      await expectHeadline(page, 'Check a credential');
      await settle('landing');
      await page.getByLabel('Link or text of a credential').fill('hello');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await expectHeadline(page, 'This is not a credential');
      await settle('not-a-credential');
      open.trouble.expectNone();
    });
  }

  it('shows within a minute, and without a press, that a credential was revoked', async () => {
    const { link } = await world.share(sampleAward(world.centre, id));
    const page = await visit(link);
    await expectHeadline(page, 'Genuine and in force');
    await world.setStatus(7);
    await page.clock.fastForward(61_000);
    await expectHeadline(page, 'Genuine, but revoked');
    await settle('revoked');
  });

  it('cannot say when the status list is unreachable, and says why', async () => {
    world.forgetStatus();
    const { link } = await world.share(sampleAward(world.centre, id));
    const page = await visit(link);
    await expectHeadline(page, 'Cannot say');
    await page.getByText('could not be reached, so we cannot say whether').first().waitFor();
    await settle('cannot-say');
  });

  it('never calls an altered credential genuine', async () => {
    const { link } = await world.share(sampleAward(world.centre, id), {
      alter: (credential) => ({ ...credential, validUntil: '2030-01-01T00:00:00Z' }),
    });
    const page = await visit(link);
    await expectHeadline(page, 'Not genuine');
    await page.getByText('None of this is confirmed.').waitFor();
    await settle('not-genuine');
  });

  it('keeps the standing of the awarding body apart from the verdict', async () => {
    await world.setRegister(['something-else']);
    const { link } = await world.share(sampleAward(world.centre, id), { unsigned: true });
    const page = await visit(link);
    await expectHeadline(page, 'Genuine and in force');
    await page.getByText('Known, but not accredited for this').waitFor();
    await page.getByText('anyone could have this file').waitFor();
    await settle('not-accredited');
  });

  it('says that a link was withdrawn, that it expired, and that it is cut off, each in its own words', async () => {
    const award = sampleAward(world.centre, id);
    const withdrawn = await world.share(award);
    await world.withdraw(withdrawn.id, withdrawn.secret);
    let page = await visit(withdrawn.link);
    await expectHeadline(page, 'This link was withdrawn');
    await settle('withdrawn');
    await open.close();
    const short = await world.share(award);
    page = await visit(short.link.slice(0, -4));
    await expectHeadline(page, 'This link is not complete');
    await open.close();
    page = await visit(`${short.link.slice(0, -43)}${'A'.repeat(43)}`);
    await expectHeadline(page, 'This link is not complete');
    await open.close();
    page = await visit(short.link.replace(short.id, 'B'.repeat(22)));
    await expectHeadline(page, 'This link leads to nothing');
    await open.close();
    page = await visit(short.link.replace(/h=[^&]+/, 'h=wallet.example'));
    await expectHeadline(page, 'This verifier does not know that wallet service');
    await page.getByText('wallet.example').waitFor();
  });

  it('verifies a pasted credential that nobody presented, in another language', async () => {
    const credential = await world.issue(sampleAward(world.centre, id, { holderName: '李小龙' }));
    const page = await visit(world.verifier, 390, 'ru');
    await page.getByLabel('Ссылка или текст документа').fill(JSON.stringify(credential));
    await page.getByRole('button', { name: 'Проверить', exact: true }).click();
    await expectHeadline(page, 'Подлинный и действует');
    await page.getByText('李小龙').waitFor();
    await settle('pasted-ru');
    await page.getByLabel('Язык').selectOption('lv');
    await expectHeadline(page, 'Autentisks un spēkā');
    await settle('pasted-lv');
    open.trouble.expectNone();
  });

  it('verifies a dropped file and offers a record of it', async () => {
    const credential = await world.issue(sampleAward(world.centre, id));
    const page = await visit(world.verifier);
    await page.locator('input[type=file][accept*=json]').setInputFiles({
      name: 'credential.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(credential)),
    });
    await expectHeadline(page, 'Genuine and in force');
    await page.getByRole('button', { name: 'Keep a record' }).click();
    await settle('record');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file (JSON)' }).click();
    assert.equal((await download).suggestedFilename(), 'verdict-2026-11-21.json');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Check another' }).click();
    await expectHeadline(page, 'Check a credential');
    assert.equal(await headline(page).count(), 1);
  });

  it('shows several credentials each with its own verdict, the gravest on top', async () => {
    const good = await world.issue(sampleAward(world.centre, id));
    const changed = { ...(await world.issue(sampleAward(world.centre, id))), name: 'Other' };
    const page = await paste([good, changed]);
    await expectHeadline(page, '1 of 2 credentials: Not genuine');
    await page.getByRole('heading', { level: 2, name: 'Genuine and in force' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Not genuine' }).waitFor();
    await settle('many');
  });

  it('shows what can be read of a credential that is not of our form', async () => {
    const credential = await sign(world.centre, badgeOf(world.centre));
    const page = await paste(credential);
    await expectHeadline(page, 'Genuine and in force');
    await page.getByText('It names no list on which it could be revoked.').waitFor();
    await page.getByText('only the main facts can be shown here').waitFor();
    await page.getByText('Fundamentals of Welding').waitFor();
    await settle('foreign');
  });

  it('says that a genuine credential has expired', async () => {
    const validUntil = '2026-10-01T00:00:00Z';
    const awardedDate = '2025-10-01T00:00:00Z';
    const page = await paste(
      await world.issue(sampleAward(world.centre, id, { awardedDate, validUntil })),
    );
    await expectHeadline(page, 'Genuine, but expired');
    await page.getByText('It was valid until 1 October 2026.').waitFor();
    await settle('expired');
  });

  it('says of JSON that is no credential just that, and gives no verdict on it', async () => {
    const page = await paste({ a: 1 });
    await expectHeadline(page, 'Not readable as a credential');
    assert.equal(await page.getByText('Not genuine').count(), 0);
    await settle('unreadable');
  });

  it('cannot say when the register is unreachable, and leaves the verdict alone', async () => {
    await world.setRegister(undefined);
    const page = await paste(await world.issue(sampleAward(world.centre, id)));
    await expectHeadline(page, 'Genuine and in force');
    await page.getByText('Cannot say whether the awarding body is accredited').waitFor();
    open.trouble.expectOnly(/502/);
  });

  it('prints a record that says where and when it was made, without the controls', async () => {
    const page = await paste(await world.issue(sampleAward(world.centre, id)));
    await expectHeadline(page, 'Genuine and in force');
    await page.emulateMedia({ media: 'print' });
    const record = await page.getByText('Record of a check made').textContent();
    assert.match(record ?? '', /21 November 2026.*10:00 GMT/);
    assert.ok(record?.includes(world.verifier));
    assert.equal(await page.getByRole('button', { name: 'Check another' }).isVisible(), false);
    await screenshot(page, 'verifier/print');
  });

  it('says what to do when the wallet service cannot be reached', async () => {
    const { link } = await world.share(sampleAward(world.centre, id));
    open = await browser.newPage(390);
    await open.page.clock.install({ time: NOW });
    await open.context.route(`${world.wallet}/**`, (route) => route.abort());
    await open.page.goto(link);
    await expectHeadline(open.page, 'The wallet service cannot be reached');
    await open.context.unroute(`${world.wallet}/**`);
    await open.page.getByRole('button', { name: 'Check again' }).click();
    await expectHeadline(open.page, 'Genuine and in force');
  });

  it('marks what an identity on this computer issued as TEST, however genuine', async () => {
    const trial = await newParty(world.world, 'localhost%3A4100');
    const page = await paste(await sign(trial, badgeOf(trial)));
    await expectHeadline(page, 'Genuine and in force');
    await page.getByText('TEST: issued on one computer for trial. Not a real award.').waitFor();
  });

  it('says that a link has expired', async () => {
    const { link } = await world.share(sampleAward(world.centre, id));
    world.expire();
    const page = await visit(link);
    await expectHeadline(page, 'This link has expired');
  });
});
