import assert from 'node:assert/strict';
import { type OpenPage, openBrowser, type TestBrowser } from '../../support/browser.ts';
import { type RunningSystem, startSystem } from '../../support/running-system.ts';
import { judge, open, press, seeTitle } from './walk.ts';

const component = (title: string, n: number) => ({
  credentialId: `urn:uuid:00000000-0000-4000-8000-00000000000${n}`,
  title,
  issuerName: 'Kerry Harbour College',
  issuer: 'did:web:issuer.localhost%3A4100:centres:kerry-harbour-college',
});

const request = (id: string, name: string) => ({
  id,
  centre: 'kerry-harbour-college',
  pathway: { id: 'six-badges', version: 1, title: 'Microsoft 365 Fundamentals' },
  candidate: { name, email: 'learner@example.org' },
  components: [component('Cloud concepts for the office', 1), component('Devices and updates', 2)],
  explanation: ['Six badges are needed and six are there.', '150 of 150 hours are reached.'],
  submittedAt: '2026-11-20T09:30:00Z',
});

const declined = {
  id: 'two',
  decision: { kind: 'declined', reason: 'One badge was awarded to another person.' },
  by: 'staff',
  at: '2026-11-20T10:00:00Z',
};

describe('issuer console, requests for larger awards', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  let officer: OpenPage;
  const decisions: unknown[] = [];

  before(async () => {
    system = await startSystem({ sample: true, faces: ['issuer/console'] });
    browser = await openBrowser();
    officer = await browser.newPage(390);
    const { page } = officer;
    const link = system.sampleLinks.find(({ name }) => name === 'Kieran Officer')?.link ?? '';
    await open(page, link, /join/i);
    await press(page, /without a passkey/);
    await seeTitle(page, /Kieran/);
    // How a request comes about is the wallet's story; here only what the officer sees and sends counts.
    await page.route('**/console/api/requests?*', (route) =>
      route.fulfill({
        json: [
          { request: request('one', 'Нора Озола') },
          { request: request('two', 'Liam Byrne'), decision: declined },
        ],
      }),
    );
    await page.route('**/console/api/requests/*/decision', (route) => {
      decisions.push(route.request().postDataJSON());
      return route.fulfill({ json: {} });
    });
    officer.trouble.expectOnly(/401/);
  });

  after(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('shows what was counted and how the rule came out, undecided ones first', async () => {
    const { page, trouble } = officer;
    await open(page, `${system.addresses.issuer}/console/requests`, /requests/i);
    await page.getByText('Нора Озола').waitFor();
    await page.getByText('150 of 150 hours are reached.').first().waitFor();
    await page.getByText(/Declined, .*One badge was awarded to another person/).waitFor();
    await judge(page, 'requests-phone');
    trouble.expectNone();
  });

  it('asks before it grants, and declines only with a reason', async () => {
    const { page, trouble } = officer;
    await press(page, 'Grant the award');
    await page.getByText('It is signed at once in your name').waitFor();
    await judge(page, 'requests-grant');
    await page.getByRole('dialog').getByRole('button', { name: 'Grant the award' }).click();
    await page.getByText('It is signed at once in your name').waitFor({ state: 'detached' });
    await press(page, 'Decline');
    await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await page.getByText('Write the reason').waitFor();
    await page.getByLabel('Reason for the learner').fill('Not yet');
    await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await page.getByLabel('Reason for the learner').waitFor({ state: 'detached' });
    assert.deepEqual(decisions, [{ kind: 'granted' }, { kind: 'declined', reason: 'Not yet' }]);
    trouble.expectNone();
  });
});
