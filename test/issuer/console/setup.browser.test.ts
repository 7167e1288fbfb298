import assert from 'node:assert/strict';
import { localDateIn, systemClock } from '../../../core/time.ts';
import type { OpenPage, TestBrowser } from '../../support/browser.ts';
import { openBrowser } from '../../support/browser.ts';
import { addPasskeys } from '../../support/browser-passkeys.ts';
import { readQrFromPixels } from '../../support/browser-qr.ts';
import { screenshot } from '../../support/browser-screenshot.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { judge, open, press, seeTitle } from './walk.ts';

describe('issuer console, from an empty service to signed awards', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let operator: OpenPage;
  let officer: OpenPage;
  let invitation = '';
  const at = (path: string): string => `${system.addresses.issuer}/console${path}`;

  before(async () => {
    system = await startSystem({ sample: false, faces: ['issuer/console'] });
    browser = await openBrowser();
    operator = await browser.newPage(1280);
    officer = await browser.newPage(1280);
    await addPasskeys(operator.context, operator.page);
    await addPasskeys(officer.context, officer.page);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('makes the first operator from the printed link, with a passkey', async () => {
    const { page, trouble } = operator;
    await open(page, at(''), /set up this service/i);
    await judge(page, 'not-set-up');
    await page.goto('about:blank');
    await open(page, system.setupLink ?? '', /set up this service/i);
    await judge(page, 'join-first');
    await press(page, 'Create a passkey');
    await page.getByText('Write your name').waitFor();
    await page.getByLabel('Your name').fill('Ольга Operator');
    await press(page, 'Create a passkey');
    await seeTitle(page, /Ольга Operator/);
    await page.getByText('First steps').waitFor();
    await judge(page, 'today-operator-empty');
    trouble.expectOnly(/401/);
  });

  it('lets the operator add a centre', async () => {
    const { page, trouble } = operator;
    await open(page, at('/register/new'), /add a centre/i);
    await press(page, 'Add the centre');
    await page.getByText('This is needed.').first().waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Harbour Test College');
    await page.getByLabel('Country').fill('ie');
    await judge(page, 'add-centre');
    await press(page, 'Add the centre');
    await seeTitle(page, /Harbour Test College/);
    await page.getByText('in the register').first().waitFor();
    trouble.expectNone();
  });

  it('keeps a half-typed definition, names what is wrong, and publishes it', async () => {
    const { page, trouble } = operator;
    await open(page, at('/catalogue/new'), /define an achievement/i);
    await page.getByLabel('Title', { exact: true }).fill('Forklift basics');
    await page.getByLabel('Identifier', { exact: true }).fill('forklift-basics');
    await page.reload();
    assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'Forklift basics');
    await press(page, 'Publish version 1');
    await page.getByText('Nothing is published yet').waitFor();
    await judge(page, 'define');
    await page
      .getByLabel('Description', { exact: true })
      .fill('Moves goods safely in a warehouse.');
    await page.getByLabel('Country of the awarding body').fill('IE');
    await press(page, /Add: Outcome/);
    await page.getByLabel('What the person can do').fill('Moves a pallet without damage');
    await press(page, /Add: Method/);
    await page.getByLabel('What has to be shown to pass').fill('Three pallets, no damage.');
    await press(page, 'Publish version 1');
    await seeTitle(page, /Forklift basics/);
    await page.getByText('Everything that is needed to issue is stated').waitFor();
    await judge(page, 'achievement');
    trouble.expectNone();
  });

  it('grants the right to award it, and the register shows it', async () => {
    const { page, trouble } = operator;
    await open(page, at('/register'), /register/i);
    await judge(page, 'register');
    await page.getByRole('link', { name: 'Harbour Test College' }).click();
    await seeTitle(page, /Harbour Test College/);
    await press(page, 'Grant');
    await page.getByLabel('Forklift basics').check();
    await judge(page, 'grant');
    await press(page, 'Grant 1 achievement');
    await page.getByText(/^since /).waitFor();
    await judge(page, 'centre');
    trouble.expectNone();
  });

  it('invites an officer with a link that is shown once', async () => {
    const { page, trouble } = operator;
    await open(page, at('/staff'), /staff/i);
    await press(page, 'Invite');
    await press(page, 'Make the one-time link');
    await page.getByText('Choose at least one centre').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Aoife Officer');
    await page.getByLabel('Harbour Test College').check();
    await judge(page, 'invite');
    await press(page, 'Make the one-time link');
    invitation = await page.getByRole('textbox', { name: 'One-time link' }).inputValue();
    await judge(page, 'staff-link');
    await press(page, 'I have passed it on');
    await page.getByText('Aoife Officer').waitFor();
    assert.equal(await page.getByText(invitation).count(), 0);
    trouble.expectNone();
  });

  it('lets the officer in with a passkey, once by the link and then by the passkey alone', async () => {
    const { page, trouble } = officer;
    await open(page, invitation, /join skillseal/i);
    await page.getByText('Aoife Officer').waitFor();
    await judge(page, 'join');
    await press(page, 'Create a passkey');
    await seeTitle(page, /Aoife Officer/);
    await press(page, 'Sign out');
    await seeTitle(page, /sign in/i);
    await judge(page, 'sign-in');
    await press(page, 'Sign in with a passkey');
    await seeTitle(page, /Aoife Officer/);
    assert.equal(await page.getByRole('link', { name: 'Staff' }).count(), 0);
    await judge(page, 'today-officer');
    trouble.expectOnly(/401/);
  });

  it('previews a list, outlines its problems and mends them in place', async () => {
    const { page, trouble } = officer;
    await open(page, at('/award/new'), /award from a list/i);
    await page
      .getByLabel('The list')
      .last()
      .setInputFiles({
        name: 'candidates-november.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(list, 'utf8'),
      });
    await seeTitle(page, /Forklift basics/);
    await page.getByText('Birth date: “1992-02-30” is not a day that exists').waitFor();
    await judge(page, 'batch-draft');
    await page.getByRole('gridcell', { name: 'fin(at)example.org', exact: true }).dblclick();
    await page.keyboard.type('fin@example.org');
    await page.keyboard.press('Enter');
    await press(page, /^Sign and release 6$/);
    await page.getByText('Harbour Test College awards Forklift basics').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('gridcell', { name: '1992-02-30', exact: true }).dblclick();
    await page.keyboard.type('1992-02-28');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign and release 7' }).waitFor();
    await press(page, 'Columns');
    await page.getByRole('dialog').waitFor();
    await judge(page, 'columns');
    await page.keyboard.press('Escape');
    trouble.expectNone();
  });

  it('signs and releases what it says, and says that it is done', async () => {
    const { page, trouble } = officer;
    await press(page, 'Sign and release 7');
    await page.getByText('Harbour Test College awards Forklift basics').waitFor();
    await judge(page, 'release');
    await page.getByRole('dialog').getByRole('button', { name: 'Sign and release 7' }).click();
    await page.getByText('7 awards are signed and released').waitFor();
    await judge(page, 'batch-done');
    trouble.expectNone();
  });

  it('reads the same file again and skips what was awarded', async () => {
    const { page, trouble } = officer;
    await open(page, at('/award/new'), /award from a list/i);
    await page
      .getByLabel('The list')
      .last()
      .setInputFiles({
        name: 'again.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(list, 'utf8'),
      });
    await page.getByText('Already awarded on this date: will be skipped').first().waitFor();
    trouble.expectNone();
  });

  it('finds an award, shows its delivery and revokes it with a reason', async () => {
    const { page, trouble } = officer;
    await open(page, at('/awarded'), /awarded/i);
    await page.getByRole('link', { name: 'Иванова' }).waitFor();
    await judge(page, 'awarded');
    await page.getByLabel('Find by name or e-mail').fill('żółć');
    await page.getByRole('link', { name: 'Иванова' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Żółć/ }).click();
    await page.getByText('The learner has an offer').waitFor();
    await judge(page, 'award');
    await press(page, 'Make a QR code for paper');
    await page.getByText('A new offer is made').waitFor();
    await judge(page, 'fresh-offer');
    await page.keyboard.press('Escape');
    await press(page, 'Revoke');
    await press(page, 'Revoke the award');
    await page.getByText('Write the reason').waitFor();
    await page.getByLabel('Reason').fill('Awarded by mistake');
    await press(page, 'Revoke the award');
    await page.getByText(/Revoked, .*Awarded by mistake/).waitFor();
    trouble.expectNone();
  });

  it('sends a new link, to another address too, and keeps the messages to read', async () => {
    const { page, trouble } = officer;
    await open(page, at('/awarded'), /awarded/i);
    await page.getByRole('link', { name: /Иванова/ }).click();
    await press(page, 'Send to another address');
    await page.getByLabel('E-mail address').fill('maria.new@example.org');
    await judge(page, 'change-address');
    await press(page, 'Send a new link there');
    const link = await page.getByRole('textbox', { name: 'Link for the learner' }).inputValue();
    const code = page.getByRole('dialog').getByRole('img', { name: /QR code/ });
    assert.equal(await readQrFromPixels(code), link);
    await page.emulateMedia({ media: 'print' });
    await screenshot(page, 'console-fresh-offer-on-paper');
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await page.getByText('Addressed to maria.new@example.org').waitFor();
    await press(page, 'Send a new link');
    await page.getByText('A new offer is made').waitFor();
    await page.keyboard.press('Escape');
    await open(page, at('/outbox'), /outbox/i);
    await page.getByText('No mail leaves this service').waitFor();
    const mail = page.getByRole('listitem').filter({ hasText: 'maria.new@example.org' }).first();
    await mail.getByText('Forklift basics').first().click();
    await mail.getByRole('link').first().waitFor();
    await judge(page, 'outbox-open');
    trouble.expectNone();
  });

  it('shows every other page without a fault', async () => {
    const { page, trouble } = officer;
    for (const [path, title] of [
      ['/outbox', /outbox/i],
      ['/requests', /requests/i],
      ['/catalogue', /catalogue/i],
      ['/audit', /audit/i],
      ['/award', /^award$/i],
    ] as const) {
      await open(page, at(path), title);
      await page.waitForLoadState('networkidle');
      await judge(page, `officer-${path.slice(1)}`);
    }
    await open(operator.page, at('/staff'), /staff/i);
    await judge(operator.page, 'staff');
    await open(operator.page, at('/audit'), /audit/i);
    await judge(operator.page, 'audit-operator');
    await open(operator.page, at(''), /Ольга/);
    await operator.page.getByText('The service is set up').waitFor();
    await judge(operator.page, 'today-operator');
    trouble.expectNone();
    operator.trouble.expectNone();
  });
});

const today = localDateIn(systemClock(), 'Europe/Dublin');

const list = `\uFEFFfamily name;given name;e-mail;birth date;award date
Ní Bhriain;Aoife;aoife@example.org;1998-04-02;${today}
Żółć;Gęślą;zg@example.org;1990-02-03;${today}
Иванова;Мария;mi@example.org;2001-07-09;${today}
O’Brien;Fin;fin(at)example.org;1984-11-30;${today}
Ķirse;Žaklīna;zaklina@example.org;1992-02-30;${today}
李;明;li@example.org;1999-12-31;${today}
نور;أحمد;noor@example.org;1997-05-05;${today}
`;
