import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const screens = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

/** Keeps the whole page as a picture under .cache/screens, to be looked at by a person; answers its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = `${screens}${name}-${page.viewportSize()?.width ?? 0}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, fullPage: true });
  return path;
}
