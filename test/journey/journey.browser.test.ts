import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type OpenPage, openBrowser, type TestBrowser } from '../support/browser.ts';
import { addPasskeys } from '../support/browser-passkeys.ts';
import { readQrFromPixels } from '../support/browser-qr.ts';
import { screenshot } from '../support/browser-screenshot.ts';
import { joinWithPasskey, linksTo, readListIn, release, toPart } from '../support/console-page.ts';
import { poll } from '../support/poll.ts';
import { type RunningSystem, startSystem } from '../support/running-system.ts';
import { acceptOffer, look, settled } from '../support/wallet-page.ts';

const EMAIL = 'aoife@example.org';
const HOLDER = 'Aoife Ní Bhriain';
const BADGES = [
  'Cloud concepts for the office',
  'Microsoft 365 apps and services',
  'Teamwork and meetings online',
  'Devices and updates',
  'Security, privacy and compliance basics',
  'Licences, costs and support',
] as const;
const LARGER = 'Microsoft 365 Fundamentals (MS-900)';
const WITH_PROBLEM = `Name,E-mail,Award date
${HOLDER},${EMAIL},2026-10-30
李雷,li.lei@example.org,2026-10-30
سارة الحسن,sara@example.org,30.02.2026
`;

/** The console asks who is signed in; the browser writes a "nobody" to its console. */
const signedOut = /status of 401 .*\/console\/api\/me$/;

describe('the journey of an award, from a list to an employer’s verdict', function () {
  // One story: after a step that failed the next ones have nothing to stand on.
  this.bail(true);
  let system: RunningSystem;
  let browser: TestBrowser;
  let operator: OpenPage;
  let officer: OpenPage;
  let learner: OpenPage;
  let employer: OpenPage;
  let shared: string;

  const staff = async (): Promise<OpenPage> => {
    const opened = await browser.newPage(1280);
    await addPasskeys(opened.context, opened.page);
    opened.page.setDefaultTimeout(15_000);
    return opened;
  };
  const person = async (): Promise<OpenPage> => {
    const opened = await browser.newPage(390);
    opened.page.setDefaultTimeout(15_000);
    return opened;
  };
  const wallet = async (path: string): Promise<Page> => {
    await learner.page.goto(`${system.addresses.wallet}${path}`);
    await settled(learner.page);
    return learner.page;
  };

  before(async () => {
    system = await startSystem({
      sample: false,
      faces: ['issuer/console', 'verifier/page', 'wallet-web/app'],
    });
    browser = await openBrowser();
    [operator, officer] = [await staff(), await staff()];
    [learner, employer] = [await person(), await person()];
  });

  afterEach(async function () {
    const all = { operator, officer, learner, employer };
    if (this.currentTest?.state === 'failed') {
      for (const [who, { page }] of Object.entries(all)) await screenshot(page, `failed/${who}`);
    }
    for (const { trouble } of Object.values(all)) trouble.expectNone();
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('begins with a one-time link: the first operator makes a passkey and loads the sample', async () => {
    const { page } = operator;
    await page.goto(system.setupLink ?? '');
    await page.getByRole('heading', { level: 1, name: 'Set up this service' }).waitFor();
    operator.trouble.expectOnly(signedOut);
    await look(page, 'journey/01-set-up');
    await joinWithPasskey(page, system.setupLink ?? '', 'Orla Operator');
    await look(page, 'journey/02-first-steps');
    operator.trouble.expectOnly(signedOut);
    await page.getByRole('button', { name: 'Load the sample' }).click();
    await page.getByText('The sample catalogue is loaded.').waitFor();
    await look(page, 'journey/03-operator-today');
  });

  it('lets the operator invite an officer, who makes a passkey too', async () => {
    const { page } = operator;
    await page.getByRole('link', { name: 'Invite an issuing officer' }).click();
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Kieran Officer');
    await dialog.getByLabel('Issuing officer').check();
    await dialog.getByLabel('Kerry Harbour College').check();
    await look(page, 'journey/04-invite');
    await dialog.getByRole('button', { name: 'Make the one-time link' }).click();
    const link = await readQrFromPixels(page.getByRole('img', { name: /One-time link/ }));
    await look(page, 'journey/05-one-time-link');
    await page.getByRole('button', { name: 'I have passed it on' }).click();
    await joinWithPasskey(officer.page, link);
    officer.trouble.expectOnly(signedOut);
    await look(officer.page, 'journey/05-officer');
  });

  it('shows the problems of a list before anything is signed, and lets them be fixed in place', async () => {
    const { page } = officer;
    await readListIn(page, BADGES[0], WITH_PROBLEM);
    await page.getByText('“30.02.2026” is not a day that exists').first().waitFor();
    await page.getByRole('button', { name: 'Sign and release 2', exact: true }).waitFor();
    await look(page, 'journey/06-list-with-problem');
    await page.locator('[role=gridcell][aria-invalid=true]').dblclick();
    await page.keyboard.type('2026-10-30');
    await page.keyboard.press('Enter');
    await page.getByText('Every row is in order.').waitFor();
    await look(page, 'journey/07-list-in-order');
  });

  it('signs and releases what is in order', async () => {
    await release(officer.page, 3);
    await look(officer.page, 'journey/08-released');
    for (const badge of BADGES.slice(1)) {
      await readListIn(
        officer.page,
        badge,
        `Name,E-mail,Award date\n${HOLDER},${EMAIL},2026-10-30\n`,
      );
      await release(officer.page, 1);
    }
  });

  it('brings a message with a link to the learner, who keeps the awards', async () => {
    const links = await linksTo(officer.page, EMAIL);
    assert.equal(links.length, BADGES.length);
    await look(officer.page, 'journey/09-outbox');
    for (const link of links) {
      await acceptOffer(learner.page, { award: '', code: undefined, link });
    }
    const page = await wallet('/');
    await page.getByText('You hold 6 credentials').waitFor();
    await look(page, 'journey/10-wallet');
  });

  it('adds six badges up: the learner asks, the officer grants, the learner keeps it', async () => {
    const { page } = learner;
    await page.getByRole('link', { name: /Next within reach/ }).click();
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('The centre has not decided yet').waitFor();
    await toPart(officer.page, 'Requests');
    await look(officer.page, 'journey/11-request');
    await officer.page.getByRole('button', { name: 'Grant the award' }).click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Grant the award' }).click();
    await officer.page.getByText(/^Granted/).waitFor();
    await wallet('/stack/six-badges-to-microsoft-365');
    await page.getByRole('link', { name: 'Accept it' }).click();
    await page.getByRole('button', { name: 'Accept and check' }).click();
    await page.getByRole('heading', { level: 1, name: 'It is yours' }).waitFor();
    await page.getByText('Made up of').waitFor();
  });

  it('shares two credentials by a code that can be read from the screen', async () => {
    const page = await wallet('/share');
    await page.getByLabel(LARGER).check();
    await page.getByLabel(BADGES[5]).check();
    await page.getByRole('button', { name: 'Make the link' }).click();
    shared = await readQrFromPixels(page.getByRole('img', { name: /the share link/ }));
    assert.ok(shared.startsWith(`${system.addresses.verifier}/v#`), shared);
    await look(page, 'journey/12-share');
  });

  it('tells an employer in words that both are genuine, in force and accredited', async () => {
    const { page } = employer;
    await page.goto(shared);
    await page.getByText('Genuine and in force').first().waitFor();
    await page.getByText('Accredited for this on the award date').first().waitFor();
    await page.getByText('presented by the holder').first().waitFor();
    await page.getByRole('heading', { name: LARGER }).waitFor();
    await look(page, 'journey/13-verdict');
    await page.setViewportSize({ width: 1280, height: 860 });
    await look(page, 'journey/13-verdict');
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('changes the verdict within a minute when the officer revokes', async () => {
    await toPart(officer.page, 'Awarded');
    await officer.page.getByLabel('Find by name or e-mail').fill('Aoife');
    const row = officer.page.getByRole('row').filter({ hasText: LARGER });
    await row.getByRole('link', { name: HOLDER }).click();
    await officer.page.getByRole('button', { name: 'Revoke', exact: true }).click();
    await officer.page.getByLabel('Reason').fill('Granted by mistake.');
    await officer.page.getByRole('button', { name: 'Revoke the award' }).click();
    await officer.page.getByText(/Revoked.*Granted by mistake/).waitFor();
    await look(officer.page, 'journey/14-revoked');
    const { page } = employer;
    await poll(
      'the verdict on a revoked award',
      async () => {
        await page.getByRole('button', { name: 'Check again' }).click();
        await page.getByRole('button', { name: 'Check again' }).waitFor();
        return (await page.getByText('1 of 2 credentials: Genuine, but revoked').count()) > 0
          ? true
          : undefined;
      },
      75,
      3000,
    );
    await look(page, 'journey/15-verdict-revoked');
  });

  it('has words of its own for a share that was withdrawn', async () => {
    const page = await wallet('/shared');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText(/withdrawn on/).waitFor();
    await employer.page.reload();
    await employer.page.getByText('This link was withdrawn').waitFor();
    await look(employer.page, 'journey/16-share-withdrawn');
    employer.trouble.expectOnly(/status of 410 /);
  });
});
