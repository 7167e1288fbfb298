import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from '../../support/browser-axe.ts';
import { screenshot } from '../../support/browser-screenshot.ts';

/** Opens an address of the console and waits for its title. */
export async function open(page: Page, address: string, title: RegExp): Promise<void> {
  await page.goto(address);
  await seeTitle(page, title);
}

/** Waits until the page's title says so. */
export async function seeTitle(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Keeps a picture for people to look at, and fails on what axe finds and on a page that scrolls sideways. */
export async function judge(page: Page, name: string): Promise<void> {
  await screenshot(page, `console-${name}`);
  await expectNoAxeViolations(page);
  const { wide, view } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  assert.ok(wide <= view, `${name} is ${wide} wide in a window of ${view}`);
}

/** Presses the button or link of this name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}
