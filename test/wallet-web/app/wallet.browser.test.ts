import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { sixBadges } from '../../../issuer/sample/ireland-badges.ts';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { loopbackRequest } from '../../support/loopback-request.ts';
import { poll } from '../../support/poll.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { type SampleOfficer, signInSample } from '../../support/sample-officer.ts';
import { acceptOffer, look, openOffer, settled } from '../../support/wallet-page.ts';

const KERRY = 'kerry-harbour-college';
const FIRST_AID = 'shannon-first-aid';
const MARSA = 'marsa-trades-college';
const HOLDER = 'Aoife Ní Bhriain';
const MAIL = 'aoife@example.org';

describe('the wallet in a browser', function () {
  // One wallet that fills: after a step that failed the next ones have nothing to stand on.
  this.bail(true);
  let system: RunningSystem;
  let browser: TestBrowser;
  let officer: SampleOfficer;
  let opened: OpenPage;
  let page: Page;

  const offer = async (achievement: string, date: string, centre = KERRY, email = MAIL) => {
    const csv = `Name,E-mail,Award date\n${HOLDER},${email},${date}\n`;
    await officer.issue({ centre, achievement, csv });
    return officer.mailTo(centre, email);
  };
  const open = async (path: string): Promise<void> => {
    await page.goto(`${system.addresses.wallet}${path}`);
    await settled(page);
  };

  /** The code of a fresh offer as a camera would see it on paper. */
  const pictureOfCode = async (award: string): Promise<Buffer> => {
    const path = `/awards/${encodeURIComponent(award)}/offer`;
    const made = await officer.call('POST', path, { email: null });
    const paper = await browser.newPage(390);
    await paper.page.setContent((made.json as { readonly qrSvg: string }).qrSvg);
    const picture = await paper.page.screenshot();
    await paper.close();
    return picture;
  };

  before(async () => {
    system = await startSystem({ sample: true, faces: ['wallet-web/app'] });
    officer = await signInSample(system, 'Kieran Officer');
    browser = await openBrowser();
    opened = await browser.newPage(390);
    page = opened.page;
    page.setDefaultTimeout(15_000);
  });

  afterEach(() => opened.trouble.expectNone());

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is empty at first and says how something comes into it', async () => {
    await open('/');
    await page.getByRole('heading', { name: 'Your wallet is empty' }).waitFor();
    await look(page, 'wallet/empty');
    for (const path of ['stack', 'shared', 'add', 'copy']) {
      await open(`/${path}`);
      await look(page, `wallet/empty-${path}`);
    }
  });

  it('says what is offered and by whom before anything is accepted', async () => {
    const mail = await offer(sixBadges[0] ?? '', '2026-10-10');
    await openOffer(page, mail);
    await page.getByText('Offered by Kerry Harbour College').waitFor();
    await page.getByRole('heading', { name: 'Cloud concepts for the office' }).waitFor();
    assert.equal(new URL(page.url()).hash, '', 'the secret stays in the address bar');
    await look(page, 'wallet/offer');
  });

  it('checks what it gets, keeps it, and offers a copy because the browser may clear it', async () => {
    await page.getByRole('button', { name: 'Accept and check' }).click();
    await page.getByRole('heading', { level: 1, name: 'It is yours' }).waitFor();
    await page.getByText('This browser may clear the wallet').waitFor();
    await page.getByRole('link', { name: 'Save the copy' }).waitFor();
    await look(page, 'wallet/kept');
  });

  it('asks for the code of the centre and keeps nothing while it is wrong', async () => {
    const csv = `Name,E-mail,Award date\n${HOLDER},${MAIL},2026-10-11\n`;
    const order = { centre: KERRY, achievement: sixBadges[1] ?? '', csv, transactionCode: true };
    await officer.issue(order);
    const mail = await poll('the code', async () => {
      const found = await officer.mailTo(KERRY, MAIL);
      return found.code === undefined ? undefined : found;
    });
    await openOffer(page, mail);
    await page.getByLabel('Code from the centre').fill(mail.code === '000000' ? '1' : '000000');
    await look(page, 'wallet/offer-code');
    await page.getByRole('button', { name: 'Accept and check' }).click();
    await page.getByText('This code is not right.').waitFor();
    await look(page, 'wallet/offer-code-wrong');
    opened.trouble.expectOnly(/status of 400 /);
    await acceptOffer(page, mail);
  });

  it('says that a used offer was used', async () => {
    const mail = await officer.mailTo(KERRY, MAIL);
    await page.goto('about:blank');
    await page.goto(mail.link);
    await page.getByText('This offer was already used').waitFor();
    await look(page, 'wallet/offer-used');
    opened.trouble.expectOnly(/status of 404 /);
  });

  it('names what is nearest and what is missing, and why attendance does not count', async () => {
    for (const [index, badge] of sixBadges.slice(2, 5).entries()) {
      await acceptOffer(page, await offer(badge, `2026-10-${12 + index}`));
    }
    await acceptOffer(page, await offer('open-day-digital-skills', '2025-04-04'));
    await look(page, 'wallet/kept-attendance');
    const cpr = 'cardiopulmonary-resuscitation';
    await acceptOffer(page, await offer(cpr, '2024-12-12', FIRST_AID));
    await open('/');
    await page.getByText('125 of 150 h. Missing: Licences, costs and support.').waitFor();
    await page.getByText(/expires in \d+ days/).waitFor();
    await look(page, 'wallet/mine');
    await open('/stack');
    await page.getByText('25 h left').waitFor();
    await look(page, 'wallet/stack');
    await page.getByRole('link', { name: 'Microsoft 365 Fundamentals (MS-900)' }).click();
    await page.getByText('attendance is not evidence of a learning outcome').waitFor();
    await page.getByText('Missing: Licences, costs and support').waitFor();
    await look(page, 'wallet/pathway-five-of-six');
  });

  it('goes on while a centre revokes', async () => {
    // Status lists are kept for up to a minute: what is looked at further down is revoked here.
    const { award } = await officer.mailTo(FIRST_AID, MAIL);
    const path = `/awards/${encodeURIComponent(award)}/revoke`;
    const revoked = await officer.call('POST', path, { reason: 'Awarded by mistake.' });
    assert.equal(revoked.status, 200, revoked.text);
  });

  it('asks for the larger award when it is complete, and keeps it once granted', async () => {
    await acceptOffer(page, await offer(sixBadges[5] ?? '', '2026-10-15'));
    await open('/');
    await page.getByText('Complete. You can ask Kerry Harbour College for it.').waitFor();
    await page.getByRole('link', { name: /Next within reach/ }).click();
    await page.getByLabel('E-mail address').fill(MAIL);
    await look(page, 'wallet/pathway-complete');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('The centre has not decided yet').waitFor();
    await look(page, 'wallet/pathway-asked');
    await grantFirstRequest(officer);
    await open('/stack/six-badges-to-microsoft-365');
    await page.getByText('The centre grants you this award.').waitFor();
    await look(page, 'wallet/pathway-granted');
    await page.getByRole('link', { name: 'Accept it' }).click();
    await page.getByRole('button', { name: 'Accept and check' }).click();
    await page.getByRole('heading', { level: 1, name: 'It is yours' }).waitFor();
    await look(page, 'wallet/kept-larger');
    await open('/stack');
    await page.getByText('it is yours').waitFor();
    await page.getByRole('link', { name: 'Microsoft 365 Fundamentals (MS-900)' }).click();
    await page.getByText('You hold this award.').waitFor();
    await open('/');
    assert.equal(await page.getByText('Next within reach').count(), 0);
  });

  it('shows a credential in full', async () => {
    await open('/');
    await page.getByRole('link', { name: /Devices and updates/ }).click();
    await page.getByText('The awarding body was accredited for this on the award date').waitFor();
    await page.getByText('What you can do').waitFor();
    await look(page, 'wallet/credential');
  });

  it('shares several for a time and withdraws the link', async () => {
    await page.getByRole('link', { name: 'Share it' }).click();
    await page.getByLabel(/Licences, costs and support/).check();
    await page.getByLabel('For how long?').selectOption('day');
    await look(page, 'wallet/share');
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    assert.match(link, /\/v#h=wallet\.localhost:\d+&i=[\w-]{22}&k=[\w-]{43}$/);
    await look(page, 'wallet/share-made');
    await page.getByRole('link', { name: 'Shared', exact: true }).click();
    await page.getByRole('button', { name: 'Show the code' }).click();
    await look(page, 'wallet/shared');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await look(page, 'wallet/withdraw');
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText(/withdrawn on/).waitFor();
    await look(page, 'wallet/withdrawn');
  });

  it('saves an encrypted copy that another browser brings back', async () => {
    await open('/copy');
    await page.getByLabel('Passphrase', { exact: true }).fill('four words are enough');
    await page.getByLabel('The same passphrase again').fill('four words are enough');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the copy' }).click();
    const file = await (await download).path();
    await look(page, 'wallet/copy-saved');
    const other = await browser.newPage(390);
    await other.page.goto(`${system.addresses.wallet}/add`);
    await other.page.locator('input[type=file]').last().setInputFiles(file);
    await other.page.getByLabel('Passphrase').fill('not these words');
    await other.page.getByRole('button', { name: 'Bring it back' }).click();
    await other.page.getByText('The passphrase does not open this file.').waitFor();
    await other.page.getByLabel('Passphrase').fill('four words are enough');
    await other.page.getByRole('button', { name: 'Bring it back' }).click();
    await other.page.getByText('9 credentials are back.').waitFor();
    await look(other.page, 'wallet/restored');
    other.trouble.expectNone();
    await other.close();
  });

  it('shows a revoked credential as revoked when it is checked again', async () => {
    await open('/');
    await page.getByRole('link', { name: /Cardiopulmonary/ }).click();
    await poll(
      'revoked',
      async () => {
        await page.getByRole('button', { name: 'Check again' }).click();
        return (await page.getByText('revoked', { exact: true }).count()) > 0 ? true : undefined;
      },
      75,
      3000,
    );
    await look(page, 'wallet/credential-revoked');
  });

  it('counts units towards an award and component awards by their credits', async () => {
    const maria = await signInSample(system, 'Maria Officer');
    for (const [achievement, day] of [
      ['tig-pipe-welding-unit-1', '2024-05-11'],
      ['tig-pipe-welding-unit-2', '2026-06-03'],
    ] as const) {
      const csv = `Name,E-mail,Award date\n${HOLDER},${MAIL},${day}\n`;
      await maria.issue({ centre: MARSA, achievement, csv });
      await acceptOffer(page, await maria.mailTo(MARSA, MAIL));
    }
    const csv = `Name,E-mail,Award date,Grade\n${HOLDER},${MAIL},2026-06-04,Merit\n`;
    await officer.issue({ centre: KERRY, achievement: 'component-spreadsheets', csv });
    await acceptOffer(page, await officer.mailTo(KERRY, MAIL));
    await look(page, 'wallet/kept-component');
    await open('/stack');
    await page.getByText('2 of 3 · one left').waitFor();
    await page.getByText('15 of 30 credits · 15 credits left').waitFor();
    await look(page, 'wallet/stack-three');
    await page.getByRole('link', { name: 'Award in TIG Pipe Welding' }).click();
    await page.getByText(/Missing: TIG pipe welding, unit 3/).waitFor();
    await look(page, 'wallet/pathway-units');
  });

  it('takes an offer from a picture of its code, and another link in the same tab', async () => {
    const mail = await offer('comptia-a-plus-core-series', '2026-09-01');
    await open('/add');
    await page.getByLabel('Open a picture of a QR code').setInputFiles({
      name: 'paper.png',
      mimeType: 'image/png',
      buffer: await pictureOfCode(mail.award),
    });
    await page.getByRole('heading', { name: 'CompTIA A+ 220-1001 Core Series' }).waitFor();
    const other = await offer('open-day-digital-skills', '2026-09-02');
    await page.goto(other.link);
    await page.getByRole('heading', { name: 'Open day: digital skills at work' }).waitFor();
  });

  it('speaks Russian and Latvian', async () => {
    for (const language of ['ru', 'lv']) {
      await open('/');
      await page.locator('header select').selectOption(language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
      for (const path of ['', 'stack/six-badges-to-microsoft-365', 'copy']) {
        await page.goto(`${system.addresses.wallet}/${path}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await look(page, `wallet/${language}-${path.split('/')[0] || 'mine'}`);
      }
    }
    await page.locator('header select').selectOption('en');
  });

  it('fits a wide window', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    for (const path of ['', 'stack/six-badges-to-microsoft-365', 'share', 'add']) {
      await open(`/${path}`);
      await look(page, `wallet/wide-${path.replaceAll('/', '-') || 'mine'}`);
    }
    await open('/');
    await page.getByRole('link', { name: /Devices and updates/ }).click();
    await page.getByText('What you can do').waitFor();
    await look(page, 'wallet/wide-credential');
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('keeps its contrast in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of ['', 'stack/six-badges-to-microsoft-365', 'share']) {
      await open(`/${path}`);
      await look(page, `wallet/dark-${path.split('/')[0] || 'mine'}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('can be installed and opens without a connection', async () => {
    await open('/');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // The first visit under the worker fills its cache with the page and its files.
    await open('/');
    const manifest = await loopbackRequest(
      'GET',
      `${system.addresses.wallet}/manifest.webmanifest`,
    );
    assert.match(manifest.text, /"display": "standalone"/);
    await opened.context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /You hold 12 credentials/ }).waitFor();
    await page.getByText('could not be checked').first().waitFor();
    await look(page, 'wallet/offline');
    await opened.context.setOffline(false);
    opened.trouble.expectOnly(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  });
});

async function grantFirstRequest(officer: SampleOfficer): Promise<void> {
  const listed = await officer.call('GET', `/requests?centre=${KERRY}`);
  const [first] = listed.json as readonly { readonly request: { readonly id: string } }[];
  const path = `/requests/${encodeURIComponent(first?.request.id ?? '')}/decision`;
  const decided = await officer.call('POST', path, { kind: 'granted' });
  assert.equal(decided.status, 200, decided.text);
}
