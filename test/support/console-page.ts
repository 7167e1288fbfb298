import type { Page } from 'playwright-core';

/** Opens a one-time link and makes a passkey; the first operator also gives a name. */
export async function joinWithPasskey(page: Page, link: string, name?: string): Promise<void> {
  await page.goto(link);
  if (name !== undefined) await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Create a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: /Good to see you/ }).waitFor();
}

/** Reads a candidate list in and waits for its preview. */
export async function readListIn(page: Page, achievement: string, csv: string): Promise<void> {
  await toPart(page, 'Award');
  await page.getByRole('link', { name: 'Award from a list' }).first().click();
  await page.getByRole('radio', { name: achievement }).check();
  await page.locator('input[type=file]').setInputFiles({
    name: 'candidates.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await page.getByRole('heading', { level: 1, name: achievement }).waitFor();
}

/** Signs and releases what is ready on the page of a list, and waits until all of it is signed. */
export async function release(
  page: Page,
  count: number,
  delivery: 'By e-mail' | 'On paper' = 'By e-mail',
): Promise<void> {
  const action = { name: `Sign and release ${count}`, exact: true };
  await page.getByRole('button', action).click();
  await page.getByRole('dialog').getByRole('radio', { name: delivery }).check();
  await page.getByRole('dialog').getByRole('button', action).click();
  const done = count === 1 ? '1 award is signed' : `${count} awards are signed`;
  await page.getByText(`${done} and released`).waitFor();
}

/** Follows the menu at the side. */
export async function toPart(page: Page, part: string): Promise<void> {
  await page.getByRole('complementary').getByRole('link', { name: part, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The links in the messages to one learner, as the outbox shows them; the newest first. */
export async function linksTo(page: Page, email: string): Promise<readonly string[]> {
  await toPart(page, 'Outbox');
  const mails = page.locator('li', { hasText: `To ${email}` });
  await mails.first().waitFor();
  const links: string[] = [];
  for (const mail of await mails.all()) {
    await mail.locator('summary').click();
    links.push((await mail.getByRole('link').first().getAttribute('href')) ?? '');
  }
  return links;
}
