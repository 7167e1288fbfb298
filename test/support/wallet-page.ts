import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser-axe.ts';
import { screenshot } from './browser-screenshot.ts';
import { poll } from './poll.ts';
import type { LearnersMail } from './sample-officer.ts';

/** Opens the link of a message as a learner does: in a page that comes from elsewhere. */
export async function openOffer(page: Page, mail: LearnersMail): Promise<void> {
  await page.goto('about:blank');
  await page.goto(mail.link);
  await page.getByRole('button', { name: 'Accept and check' }).waitFor();
}

/** Opens an offer, types its code if there is one, accepts it and waits until it is kept. */
export async function acceptOffer(page: Page, mail: LearnersMail): Promise<void> {
  await openOffer(page, mail);
  if (mail.code !== undefined) await page.getByLabel('Code from the centre').fill(mail.code);
  await page.getByRole('button', { name: 'Accept and check' }).click();
  await page.getByRole('heading', { level: 1, name: 'It is yours' }).waitFor();
}

/** Waits until no credential is still being checked. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await poll('all credentials checked', async () =>
    (await page.getByText('being checked').count()) === 0 ? true : undefined,
  );
}

/** Keeps a picture of the page, and fails when axe finds anything or a word was not translated. */
export async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  await expectNoAxeViolations(page);
  const text = await page.locator('body').innerText();
  const untranslated =
    text.match(/\b(?:award|common|console|wallet)\.(?!localhost)[a-z][\w.-]+/g) ?? [];
  assert.deepEqual(untranslated, [], 'words without a translation');
}
