import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { screenshot } from '../../support/browser-screenshot.ts';
import { loopbackRequest } from '../../support/loopback-request.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { type SampleOfficer, signInSample } from '../../support/sample-officer.ts';
import { look, openOffer, settled } from '../../support/wallet-page.ts';

const KERRY = 'kerry-harbour-college';

describe('the wallet when something goes wrong', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let officer: SampleOfficer;
  let opened: OpenPage;
  let page: Page;
  let learners = 0;

  /** Opens the offer of a fresh award in the wallet. */
  const openFreshOffer = async (): Promise<void> => {
    learners += 1;
    const email = `learner-${learners}@example.org`;
    const csv = `Name,E-mail,Award date\nAoife Ní Bhriain,${email},2026-10-30\n`;
    await officer.issue({ centre: KERRY, achievement: 'microsoft-365-teamwork', csv });
    await openOffer(page, await officer.mailTo(KERRY, email));
  };
  const accept = () => page.getByRole('button', { name: 'Accept and check' }).click();
  const home = async (): Promise<void> => {
    await page.goto(system.addresses.wallet);
    await settled(page);
  };

  before(async () => {
    system = await startSystem({ sample: true, faces: ['wallet-web/app'] });
    officer = await signInSample(system, 'Kieran Officer');
    browser = await openBrowser();
  });

  beforeEach(async () => {
    opened = await browser.newPage(390);
    page = opened.page;
    page.setDefaultTimeout(15_000);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await screenshot(page, 'failed/wallet');
    opened.trouble.expectNone();
    await opened.close();
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('fetches a credential later when the connection is lost on the way', async () => {
    await openFreshOffer();
    await page.route('**/oid4vci/credential', (route) => route.abort());
    await accept();
    await page.getByText('There was no answer.').waitFor();
    await look(page, 'wallet/lost-answer');
    opened.trouble.expectOnly(/ERR_FAILED/);
    await page.unroute('**/oid4vci/credential');
    await home();
    await page.getByText('One credential is not in your wallet yet').waitFor();
    await look(page, 'wallet/open-claim');
    await page.getByRole('link', { name: 'Fetch it now' }).click();
    await page.getByRole('heading', { level: 1, name: 'It is yours' }).waitFor();
    await home();
    await page.getByRole('heading', { name: 'You hold 1 credential' }).waitFor();
  });

  it('keeps what cannot be checked only when the learner wants to, and says so', async () => {
    await openFreshOffer();
    await page.route('**/api/documents/status-list*', (route) => route.abort());
    await accept();
    await page.getByText('it could not be checked in full').waitFor();
    await look(page, 'wallet/doubtful');
    await page.getByRole('button', { name: 'Keep it and check later' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kept, but not checked' }).waitFor();
    await page.getByRole('link', { name: 'To my credentials' }).click();
    await page.getByText('could not be checked').waitFor();
    opened.trouble.expectOnly(/ERR_FAILED/);
  });

  it('never keeps a credential that was changed on the way', async () => {
    await openFreshOffer();
    await page.route('**/oid4vci/credential', changeOneWord);
    await accept();
    await page.getByText('What the centre sent is not a genuine credential in force.').waitFor();
    assert.equal(await page.getByRole('button', { name: /Keep/ }).count(), 0);
    await look(page, 'wallet/forged');
    // Fetching it once more is no way round the check.
    await home();
    await page.getByRole('heading', { name: 'Your wallet is empty' }).waitFor();
    await page.getByRole('link', { name: 'Fetch it now' }).click();
    await page.getByText('What the centre sent is not a genuine credential in force.').waitFor();
    await home();
    await page.getByRole('heading', { name: 'Your wallet is empty' }).waitFor();
  });

  it('never calls a centre silent that could not be asked what adds up', async () => {
    await openFreshOffer();
    await accept();
    await page.getByRole('heading', { name: 'It is yours' }).waitFor();
    await page.route('**/api/documents/pathways*', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"unexpected":true}' }),
    );
    for (const path of ['stack', 'stack/six-badges-to-microsoft-365']) {
      await page.goto(`${system.addresses.wallet}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('One centre could not be asked.').waitFor();
      assert.equal(await page.getByText('have not published').count(), 0);
      await look(page, `wallet/unreachable-${path.length}`);
    }
  });

  it('says in words when the browser stores nothing', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Storage is off.', 'InvalidStateError');
      };
    });
    await page.goto(system.addresses.wallet);
    await page.getByText('Your wallet could not be opened').waitFor();
    await look(page, 'wallet/no-storage');
  });

  it('is not taken in by a link that is no offer', async () => {
    await page.goto(`${system.addresses.wallet}/add`);
    await page.getByLabel('Link from the centre').fill('https://example.org/offers');
    await page.getByRole('button', { name: 'Open the offer' }).click();
    await page.getByText('This is not an offer of a credential.').waitFor();
    await look(page, 'wallet/not-an-offer');
  });
});

async function changeOneWord(route: Route): Promise<void> {
  const asked = route.request();
  const { status, text } = await loopbackRequest(asked.method(), asked.url(), {
    headers: await asked.allHeaders(),
    body: asked.postData() ?? '',
  });
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  await route.fulfill({ status, headers, body: text.replace('Teamwork', 'Teamworks') });
}
